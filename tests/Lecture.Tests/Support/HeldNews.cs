using Microsoft.Playwright;

namespace Lecture.Tests.Support;

/// <summary>Stands between a page and the server, and can keep what the server tells from the page: a slow way, without a clock.</summary>
internal sealed class HeldNews
{
    private readonly Lock _gate = new();
    private readonly List<string> _held = [];
    private IWebSocketRoute? _page;
    private bool _isHolding;

    private HeldNews()
    {
    }

    /// <summary>Stands there before the page opens its socket.</summary>
    public static async Task<HeldNews> BeforeAsync(IPage page)
    {
        var news = new HeldNews();
        await page.RouteWebSocketAsync(_ => true, news.Connect);
        return news;
    }

    /// <summary>The page hears nothing any more; what it says still reaches the server.</summary>
    public void Hold()
    {
        lock (_gate)
            _isHolding = true;
    }

    /// <summary>The page hears all that was kept from it, one after the other.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _isHolding = false;
            _held.ForEach(_page!.Send);
            _held.Clear();
        }
    }

    private void Connect(IWebSocketRoute page)
    {
        _page = page;
        page.ConnectToServer().OnMessage(frame =>
        {
            lock (_gate)
            {
                if (_isHolding)
                    _held.Add(frame.Text!);
                else
                    page.Send(frame.Text!);
            }
        });
    }
}
