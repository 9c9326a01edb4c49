using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace TorchSharp.Kernels.Threading;

/// <summary>
/// Threads that wait for jobs in a loop for a moment before they sleep: between two operations of a training step there are a few
/// microseconds, which is as long as it takes to wake a sleeping thread.
/// </summary>
internal static class Crew
{
    private static readonly long _ticksToWatch = Stopwatch.Frequency / 10_000;
    private static readonly object _bed = new();

    private static Job? _job;
    private static int _calls;
    private static int _asleep;
    private static int _isBusy;
    private static int _members;

    /// <summary>Does a job together with the crew, and returns when it is done.</summary>
    public static void Run(Job job)
    {
        // Another thread, or the kernel that this one runs in, may have the crew.
        if (Interlocked.Exchange(ref _isBusy, 1) != 0) Parallel.For(0, job.Ranges, _ => job.Help());
        else Lead(job);
        if (job.Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
    }

    private static void Lead(Job job)
    {
        try
        {
            Hire(job.Ranges - 1);
            Volatile.Write(ref _job, job);
            Interlocked.Increment(ref _calls);
            if (Volatile.Read(ref _asleep) > 0) Wake();
            job.Help();
            var wait = new SpinWait();
            while (!job.IsDone) wait.SpinOnce(sleep1Threshold: -1);
        }
        finally
        {
            Volatile.Write(ref _job, null);
            Volatile.Write(ref _isBusy, 0);
        }
    }

    private static void Hire(int members)
    {
        for (; _members < members; _members++)
            new Thread(Work) { IsBackground = true, Name = $"tensor kernels {_members + 1}" }.Start();
    }

    private static void Wake()
    {
        lock (_bed) Monitor.PulseAll(_bed);
    }

    private static void Work()
    {
        for (var heard = 0; ; heard = Listen(heard)) Volatile.Read(ref _job)?.Help();
    }

    /// <summary>Waits until there have been more calls than those heard, and returns how many.</summary>
    private static int Listen(int heard)
    {
        // Where threads have to share processors, one that only watches keeps another from working.
        var watches = _members < Environment.ProcessorCount;
        for (var start = Stopwatch.GetTimestamp(); watches && Stopwatch.GetTimestamp() - start < _ticksToWatch;)
        {
            if (Volatile.Read(ref _calls) is var calls && calls != heard) return calls;
            Thread.SpinWait(1);
        }
        Interlocked.Increment(ref _asleep);
        lock (_bed)
        {
            while (Volatile.Read(ref _calls) == heard) Monitor.Wait(_bed);
        }
        Interlocked.Decrement(ref _asleep);
        return Volatile.Read(ref _calls);
    }
}
