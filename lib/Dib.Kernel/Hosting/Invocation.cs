using Dib.Kernel.Protocol;

namespace Dib.Kernel.Hosting;

/// <summary>A command while it is carried out: where its events go, and whether it has ended.</summary>
internal sealed class Invocation(CommandEnvelope envelope, EventWriter events, Action beforeEachEvent) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The command.</summary>
    public CommandEnvelope Envelope { get; } = envelope;

    /// <summary>Set when a front end cancels the command.</summary>
    public CancellationToken CancellationToken => _cancellation.Token;

    /// <summary>Whether the command has succeeded or failed; later events are dropped.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Publishes an event of this command, after the console output that came before it.</summary>
    public void Publish(KernelEvent @event)
    {
        beforeEachEvent();
        lock (_gate)
        {
            if (!IsComplete)
                events.Write(@event, Envelope);
        }
    }

    /// <summary>Ends the command well.</summary>
    public void Succeed() => End(new CommandSucceeded());

    /// <summary>Ends the command with a message.</summary>
    public void Fail(string message) => End(new CommandFailed(message));

    /// <summary>Asks the command to stop.</summary>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private void End(KernelEvent @event)
    {
        beforeEachEvent();
        lock (_gate)
        {
            if (IsComplete)
                return;
            events.Write(@event, Envelope);
            IsComplete = true;
        }
    }
}
