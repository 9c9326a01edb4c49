using System.Diagnostics;
using System.Text;

namespace Dib.Kernel.Hosting;

/// <summary>
/// Stands in for <see cref="Console.Out"/> or <see cref="Console.Error"/>. A line is handed on at once after a pause; what follows closely
/// is gathered until much has come together, a moment has passed, or something else is to be published, so that a cell that prints
/// character by character floods nobody.
/// </summary>
internal sealed class ConsoleCapture : TextWriter
{
    private const int EnoughCharacters = 16 * 1024;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(30);

    private readonly Lock _gate;
    private readonly StringBuilder _gathered = new();
    private readonly Action<string> _publish;
    private readonly Action _beforeWriting;
    private readonly Timer _timer;
    private long _published;

    /// <summary>Hands text on to an action.</summary>
    /// <param name="gate">Held while text is gathered and handed on; captures whose texts are to keep their order share one.</param>
    /// <param name="publish">Takes what was gathered.</param>
    /// <param name="beforeWriting">Called before text is gathered, inside the gate.</param>
    public ConsoleCapture(Lock gate, Action<string> publish, Action beforeWriting)
    {
        _gate = gate;
        _publish = publish;
        _beforeWriting = beforeWriting;
        _timer = new Timer(_ => Flush());
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + NewLine);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_gate)
        {
            _beforeWriting();
            if (_gathered.Length == 0)
                _timer.Change(Moment, Timeout.InfiniteTimeSpan);
            _gathered.Append(buffer);
            if (_gathered.Length >= EnoughCharacters || (buffer.EndsWith('\n') && Stopwatch.GetElapsedTime(_published) > Moment))
                Flush();
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        lock (_gate)
        {
            if (_gathered.Length == 0)
                return;
            var text = _gathered.ToString();
            _gathered.Clear();
            _published = Stopwatch.GetTimestamp();
            _publish(text);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _timer.Dispose();
        base.Dispose(disposing);
    }
}
