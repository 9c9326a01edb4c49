using System.Diagnostics;
using Dib.Kernel.Protocol;

namespace Dib.Kernel.Hosting;

/// <summary>
/// Hands on the updates of displayed values. An update after a pause goes on at once; of those that follow closely only the last one for
/// each place does, so that a cell may update a progress bar with every step of a loop.
/// </summary>
internal sealed class UpdateGathering : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DisplayedValueUpdated> _waiting = [];
    private readonly Action<DisplayedValueUpdated> _publish;
    private readonly Timer _timer;
    private long _published;

    /// <summary>Hands updates on to an action.</summary>
    public UpdateGathering(Action<DisplayedValueUpdated> publish)
    {
        _publish = publish;
        _timer = new Timer(_ => Flush());
    }

    /// <summary>Takes an update of the place that it names.</summary>
    public void Take(DisplayedValueUpdated update)
    {
        lock (_gate)
        {
            _waiting[update.ValueId!] = update;
            var pause = Moment - Stopwatch.GetElapsedTime(_published);
            if (pause <= TimeSpan.Zero)
                Flush();
            else if (_waiting.Count == 1)
                _timer.Change(pause, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Hands on what is still waiting.</summary>
    public void Flush()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
                return;
            var updates = _waiting.Values.ToArray();
            _waiting.Clear();
            _published = Stopwatch.GetTimestamp();
            foreach (var update in updates)
                _publish(update);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();
}
