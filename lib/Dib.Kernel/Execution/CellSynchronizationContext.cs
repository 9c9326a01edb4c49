namespace Dib.Kernel.Execution;

/// <summary>
/// Carries on after the awaits of one cell, on the thread pool. Once the cell is cancelled, nothing carries on; an exception that nobody
/// can catch, because it comes from an <c>async void</c> method, is told instead of ending the process.
/// </summary>
internal sealed class CellSynchronizationContext(CancellationToken cancellationToken, Action<Exception> onUncaught) : SynchronizationContext
{
    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) =>
        ThreadPool.QueueUserWorkItem(_ => Run(d, state));

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private void Run(SendOrPostCallback callback, object? state)
    {
        if (cancellationToken.IsCancellationRequested)
            return;

        var previous = Current;
        SetSynchronizationContext(this);
        try
        {
            StoppableCode.Run(() => callback(state), cancellationToken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            onUncaught(exception);
        }
        finally
        {
            SetSynchronizationContext(previous);
        }
        if (StoppableCode.IsThreadSpent)
            LeaveThreadPool();
    }

    /// <summary>Keeps this thread from taking other work, and lets the pool have another one for it.</summary>
    private static void LeaveThreadPool()
    {
        ThreadPool.GetMinThreads(out var workers, out var completionPorts);
        ThreadPool.SetMinThreads(workers + 1, completionPorts);
        Thread.Sleep(Timeout.Infinite);
    }
}
