using System.Collections.Concurrent;
using System.Runtime;

namespace Dib.Kernel.Execution;

/// <summary>
/// The thread that every cell starts on, so that what one cell sets for its thread the next one finds; its stack takes a learner's deep
/// recursion. A cell is stopped by aborting the thread's work, which ends a tight loop too.
/// </summary>
internal sealed class CellThread : IDisposable
{
    private const int StackBytes = 64 * 1024 * 1024;
    private readonly BlockingCollection<Action> _work = [];

    /// <summary>Starts the thread.</summary>
    public CellThread() =>
        new Thread(Work, StackBytes) { IsBackground = true, Name = "cells" }.Start();

    /// <summary>Runs a cell up to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled and the cell stopped.</exception>
    public async Task<object?> RunAsync(Func<Task<object?>> cell, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource<Task<object?>>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() =>
        {
            try
            {
                Task<object?>? task = null;
#pragma warning disable SYSLIB0046 // Made for this: code that a user wrote and that a user wants to stop.
                ControlledExecution.Run(() => task = cell(), cancellationToken);
#pragma warning restore SYSLIB0046
                started.SetResult(task!);
            }
            catch (Exception exception)
            {
                started.SetException(exception);
            }
        }, CancellationToken.None);
        var running = await started.Task;
        return await running.WaitAsync(cancellationToken);
    }

    /// <summary>Lets the thread end after the work that it has.</summary>
    public void Dispose() => _work.CompleteAdding();

    private void Work()
    {
        foreach (var action in _work.GetConsumingEnumerable())
            action();
    }
}
