namespace TorchSharp.Kernels.Threading;

/// <summary>Work that can be cut into ranges of items which don't write to the same places.</summary>
internal interface IRangeKernel
{
    /// <summary>Does the items from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    void Run(long from, long to);
}

/// <summary>Cuts work among threads. Which thread does which range must not matter to a kernel's result.</summary>
internal static class Threads
{
    // Calling another thread takes about a microsecond; below this many elementary operations a thread it does not pay.
    private const long LeastWork = 30_000;

    private static int _count = Environment.ProcessorCount;

    /// <summary>How many threads one operation may use.</summary>
    public static int Count
    {
        get => Volatile.Read(ref _count);
        set => Volatile.Write(ref _count, value);
    }

    /// <summary>Does <paramref name="items"/> items of about <paramref name="cost"/> elementary operations each.</summary>
    public static void Run<TKernel>(long items, long cost, TKernel kernel) where TKernel : struct, IRangeKernel
    {
        var ranges = Math.Min(Math.Min(Count, items), items * Math.Max(1, cost) / LeastWork);
        if (ranges > 1) Crew.Run(new RangeJob<TKernel>((int)ranges, items, kernel));
        else if (items > 0) kernel.Run(0, items);
    }

    private sealed class RangeJob<TKernel>(int ranges, long items, TKernel kernel) : Job(ranges) where TKernel : struct, IRangeKernel
    {
        private readonly TKernel _kernel = kernel;

        protected override void Do(int range)
        {
            // A copy, because a kernel may note in its fields where it is.
            var own = _kernel;
            own.Run(range * items / Ranges, (range + 1) * items / Ranges);
        }
    }
}
