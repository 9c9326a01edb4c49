using System.Diagnostics;

namespace Benchmarks;

/// <summary>Times things.</summary>
internal static class Measure
{
    private const double LeastSample = 0.5e-3;
    private const int CallsToWarmUp = 30;
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(0.05);
    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(0.12);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(0.3);

    /// <summary>Seconds of one call.</summary>
    public static double Once(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The median seconds of a call that is repeated for a while after a warm-up.</summary>
    public static double Repeated(Action action)
    {
        var call = WarmUp(action);
        return Median(Repeat(action, Measuring, 3, (int)Math.Max(1, Math.Ceiling(LeastSample / call))));
    }

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    // The runtime compiles a method first quickly, after 30 calls so that it learns what is hot, and then once more, each time in the
    // background and after a pause. On a busy machine that takes its time: it is over when calls get no faster.
    private static double WarmUp(Action action)
    {
        var (seconds, before) = (0.0, double.PositiveInfinity);
        for (var round = 0; round < 4 || (round < 20 && seconds < 0.9 * before); round++)
        {
            if (round > 0) Thread.Sleep(Compiling);
            (before, seconds) = (round == 0 ? before : seconds, Median(Repeat(action, WarmingUp, CallsToWarmUp, 1)));
        }
        return seconds;
    }

    private static List<double> Repeat(Action action, TimeSpan time, int leastSamples, int callsToSample)
    {
        var seconds = new List<double>();
        for (var start = Stopwatch.GetTimestamp(); seconds.Count < leastSamples || Stopwatch.GetElapsedTime(start) < time;)
        {
            seconds.Add(Once(() =>
            {
                for (var i = 0; i < callsToSample; i++) action();
            }) / callsToSample);
        }
        return seconds;
    }
}
