using Benchmarks.Reporting;
using TorchSharp;

namespace Benchmarks.Kernels;

/// <summary>The engine's kernels on the course's shapes, on one thread and on two.</summary>
internal static class KernelBenchmark
{
    public static void Run(Report report)
    {
        Peak.Run(report);
        var peak = Peak.GigaFlops();
        Table(report, "Matrix products", ProductCases.All(), peak);
        Table(report, "Convolutions of 64 images", ConvolutionCases.All(), peak);
        Table(report, "Passes over memory", PassCases.All(), null);
    }

    /// <param name="report">Where to.</param>
    /// <param name="title">The table's heading.</param>
    /// <param name="cases">What to measure.</param>
    /// <param name="peak">GFLOP/s of a core, for work in operations; null for work in bytes.</param>
    private static void Table(Report report, string title, IEnumerable<KernelCase> cases, double? peak)
    {
        var unit = peak is null ? "GB/s" : "GFLOP/s";
        var columns = new List<Column> { new("kernel"), new("shape"), new("µs", "0.0") };
        var threadCounts = new[] { 1, 2 };
        foreach (var threads in threadCounts)
        {
            columns.Add(new(threads == 1 ? unit : $"{unit}, 2 threads", "0.0"));
            if (peak is not null) columns.Add(new(threads == 1 ? "of peak" : "of both peaks", "0%"));
        }
        var before = torch.get_num_threads();
        var rows = new List<object?[]>();
        foreach (var work in cases)
        {
            var row = new List<object?> { work.Name, work.Shape };
            foreach (var threads in threadCounts)
            {
                torch.set_num_threads(threads);
                var seconds = Measure.Repeated(work.Run);
                var speed = work.Work / seconds / 1e9;
                if (threads == 1) row.Add(seconds * 1e6);
                row.Add(speed);
                if (peak is { } limit) row.Add(speed / (threads * limit));
            }
            rows.Add([.. row]);
        }
        torch.set_num_threads(before);
        report.Add(title, columns, rows);
    }
}
