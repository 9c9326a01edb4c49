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
    // Waking a thread takes some microseconds; below this many elementary operations a thread it does not pay.
    private const long LeastWork = 100_000;

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
        if (ranges <= 1)
        {
            if (items > 0) kernel.Run(0, items);
            return;
        }
        Parallel.For(0, ranges, r => kernel.Run(r * items / ranges, (r + 1) * items / ranges));
    }
}
