using Dib.Client;

namespace Dib.Running;

/// <summary>Kills a kernel whose process holds more memory than it may.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    /// <param name="kernel">The kernel.</param>
    /// <param name="limit">Bytes; null: any number.</param>
    public MemoryWatch(KernelClient kernel, long? limit) =>
        _watching = limit is { } bytes ? WatchAsync(kernel, bytes) : Task.CompletedTask;

    /// <summary>A sentence when the kernel was killed.</summary>
    public string? Exceeded { get; private set; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync(KernelClient kernel, long limit)
    {
        using var timer = new PeriodicTimer(Period);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
            {
                var held = kernel.WorkingSet;
                if (held <= limit)
                    continue;
                Exceeded = $"The cell made its kernel hold {held / 1e6:N0} MB, and the limit is {limit / 1e6:N0} MB."
                    + " Give it more with --memory-limit.";
                kernel.Kill();
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // The cell is done.
        }
    }
}
