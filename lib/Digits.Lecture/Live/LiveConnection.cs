using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Digits.Lecture.Hall;
using Digits.Lecture.Security;

namespace Digits.Lecture.Live;

/// <summary>One page's socket: commands in, differences out.</summary>
internal sealed class LiveConnection
{
    private const int LongestCommand = 4 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Signal _wake = new();
    private readonly LectureHall _hall;
    private readonly WebSocket _socket;
    private readonly Role _role;
    private readonly PageView _page;

    public LiveConnection(LectureHall hall, WebSocket socket, Role role)
    {
        _hall = hall;
        _socket = socket;
        _role = role;
        _page = new PageView(hall, role);
    }

    /// <summary>Serves the page until it goes or the lecture ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _hall.Closing);
        _hall.Changed += _wake.Give;
        _wake.Give();
        try
        {
            Task[] both = [SendAsync(end.Token), ReceiveAsync(end.Token)];
            await Task.WhenAny(both);
            await end.CancelAsync();
            await Task.WhenAll(both);
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // The page is gone, or the lecture is over.
        }
        finally
        {
            _hall.Changed -= _wake.Give;
        }
    }

    /// <summary>Sends differences, at most one in a while: what changes faster than a page is drawn is sent once.</summary>
    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await foreach (var _ in _wake.TakeAllAsync(cancellationToken))
        {
            if (_page.Difference() is not { } difference)
                continue;
            var message = Encoding.UTF8.GetBytes(difference.ToJsonString(Relaxed));
            await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            await Task.Delay(Pause, cancellationToken);
        }
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        var presenter = new Presenter(_hall, _page);
        var message = new ArrayBufferWriter<byte>();
        while (true)
        {
            var part = await _socket.ReceiveAsync(message.GetMemory(4096), cancellationToken);
            message.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                return;
            }
            if (_role != Role.Presenter || message.WrittenCount > LongestCommand)
            {
                var why = _role == Role.Presenter ? "The message is too long." : "The audience can only look on.";
                await _socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, why, cancellationToken);
                return;
            }
            if (!part.EndOfMessage)
                continue;
            presenter.Do(PageCommand.Read(message.WrittenSpan));
            message.ResetWrittenCount();
        }
    }
}
