using Lecture.Tests.Support;
using Microsoft.Playwright;

namespace Lecture.Tests.Pages;

/// <summary>The script that charts bring along to pages which run it: an editor's outputs, a notebook elsewhere.</summary>
public sealed class ShownChartTests(Chromium chromium) : PageTestBase(chromium)
{
    [ChromiumFact]
    public async Task A_chart_that_is_shown_anew_leaves_no_listener_behind_and_follows_the_theme()
    {
        var page = await Chromium.NewWindowAsync();
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Path.GetDirectoryName(Hall.DigitsAssembly)!, "plotly.min.js") });
        var script = await File.ReadAllTextAsync(Path.Combine(Course.Root, "lib", "embedded", "Plotly.NET", "Showing", "draw.js"));
        await page.EvaluateAsync($$"""
            () => {
              window.listeners = 0;
              const add = MediaQueryList.prototype.addEventListener;
              MediaQueryList.prototype.addEventListener = function (...how) { window.listeners++; add.apply(this, how); };
              document.head.append(Object.assign(document.createElement('style'), { textContent:
                ':root { color-scheme: light dark } body { color: light-dark(rgb(1, 1, 1), rgb(2, 2, 2)) }' }));
              const draw = {{script.TrimEnd().TrimEnd(';')}};
              for (let i = 0; i < 50; i++) {
                document.body.innerHTML = `<div id="chart-${i}"></div><script type="application/json">{
                  "data": [{ "y": [1, 2] }], "layout": { "title": { "text": "epoch ${i}" } } }<\/script>`;
                draw(`chart-${i}`, 'nowhere');
              }
            }
            """);
        var title = page.Locator(".gtitle");
        await Assertions.Expect(title).ToHaveTextAsync("epoch 49");
        await Assertions.Expect(title).ToHaveCSSAsync("fill", "rgb(1, 1, 1)");
        Assert.Equal(1, await page.EvaluateAsync<int>("listeners"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(title).ToHaveCSSAsync("fill", "rgb(2, 2, 2)");
    }
}
