using Dib.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Hosting;

/// <summary>A command while it is carried out: where its events go, and whether it has ended.</summary>
internal sealed class Invocation(CommandEnvelope envelope, EventWriter events, Action beforeEachEvent, Action beforeEnd)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private volatile bool _isOver;

    // Never disposed: code that a cell left behind may still ask the token.
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The command.</summary>
    public CommandEnvelope Envelope { get; } = envelope;

    /// <summary>Set when a front end cancels the command.</summary>
    public CancellationToken CancellationToken => _cancellation.Token;

    /// <summary>Whether the command has succeeded or failed, also when the front end is only just being told.</summary>
    public bool IsOver => _isOver;

    /// <summary>Completes when the front end has been told that the command has succeeded or failed.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Publishes an event of this command, after the console output that came before it.</summary>
    public void Publish(KernelEvent @event)
    {
        beforeEachEvent();
        lock (_gate)
        {
            if (!_isOver)
                events.Write(@event, Envelope);
        }
    }

    /// <summary>Shows text that is already formatted.</summary>
    public void Display(FormattedValue value) => Publish(new DisplayedValueProduced([value], Guid.NewGuid().ToString()));

    /// <summary>Ends the command well.</summary>
    public void Succeed() => End(new CommandSucceeded());

    /// <summary>Ends the command with a message.</summary>
    public void Fail(string message) => End(new CommandFailed(message));

    /// <summary>Asks the command to stop; returns before it has.</summary>
    public Task CancelAsync() => Task.Run(_cancellation.Cancel);

    private void End(KernelEvent @event)
    {
        beforeEnd();
        beforeEachEvent();
        lock (_gate)
        {
            if (_isOver)
                return;
            // First: a front end may answer the event with a Cancel that is for the next command.
            _isOver = true;
            events.Write(@event, Envelope);
            _ended.SetResult();
        }
    }
}
