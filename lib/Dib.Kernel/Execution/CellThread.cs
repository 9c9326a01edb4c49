using System.Collections.Concurrent;

namespace Dib.Kernel.Execution;

/// <summary>
/// The thread that every cell starts on, so that what one cell sets for its thread the next one finds; after a cell that was stopped it is
/// a new one. Its stack takes a learner's deep recursion.
/// </summary>
internal sealed class CellThread : IDisposable
{
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly BlockingCollection<Action> _work = [];
    private readonly Action<Exception> _onUncaught;

    /// <summary>Starts the thread.</summary>
    /// <param name="onUncaught">Is told of exceptions that no code of a cell can catch.</param>
    public CellThread(Action<Exception> onUncaught)
    {
        _onUncaught = onUncaught;
        StartThread();
    }

    /// <summary>Runs a cell up to its end.</summary>
    /// <exception cref="Exception">What the cell threw; of any type if the token was cancelled.</exception>
    public async Task<object?> RunAsync(Func<Task<object?>> cell, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource<Task<object?>>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() => Start(cell, started, cancellationToken), CancellationToken.None);
        return await (await started.Task).WaitAsync(cancellationToken);
    }

    /// <summary>Lets the thread end after the work that it has.</summary>
    public void Dispose() => _work.CompleteAdding();

    private void StartThread() => new Thread(Work, StackBytes) { IsBackground = true, Name = "cells" }.Start();

    private void Work()
    {
        foreach (var action in _work.GetConsumingEnumerable())
        {
            action();
            if (!StoppableCode.IsThreadSpent)
                continue;
            StartThread();
            return;
        }
    }

    private void Start(Func<Task<object?>> cell, TaskCompletionSource<Task<object?>> started, CancellationToken cancellationToken)
    {
        SynchronizationContext.SetSynchronizationContext(new CellSynchronizationContext(cancellationToken, _onUncaught));
        try
        {
            Task<object?>? task = null;
            StoppableCode.Run(() => task = cell(), cancellationToken);
            started.SetResult(task!);
        }
        catch (Exception exception)
        {
            started.SetException(exception);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(null);
        }
    }
}
