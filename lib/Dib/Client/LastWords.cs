using System.Diagnostics;
using System.Text;

namespace Dib.Client;

/// <summary>The end of what a process writes to its standard error.</summary>
internal sealed class LastWords
{
    private const int Limit = 8_000;

    /// <summary>For the rest of it, which something that the process started may hold open for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly StringBuilder _text = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="process">The process; it is read from when it has started.</param>
    public LastWords(Process process) => process.ErrorDataReceived += (_, line) => Keep(line.Data);

    /// <summary>What there is so far.</summary>
    public string Text
    {
        get
        {
            lock (_text)
                return _text.ToString().Trim();
        }
    }

    /// <summary>Waits for the rest when the process is gone.</summary>
    public Task WaitAsync() => Task.WhenAny(_ended.Task, Task.Delay(Patience));

    private void Keep(string? line)
    {
        if (line is null)
        {
            _ended.TrySetResult();
            return;
        }
        lock (_text)
        {
            _text.Append(line).Append('\n');
            if (_text.Length > Limit)
                _text.Remove(0, _text.Length - Limit);
        }
    }
}
