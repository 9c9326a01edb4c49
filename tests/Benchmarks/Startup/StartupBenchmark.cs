using System.Diagnostics;
using System.Text.RegularExpressions;
using Benchmarks.Reporting;

namespace Benchmarks.Startup;

/// <summary>What a learner waits for: the first finished cell, and the end of a notebook that hardly computes.</summary>
internal static partial class StartupBenchmark
{
    private const int Runs = 3;
    private const string Notebook = "02-softmax.dib";

    public static void Run(Report report)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => RunNotebook()).ToArray();
        foreach (var (first, all) in runs)
            report.Say($"first cell after {first:0.00} s, end after {all:0.00} s");
        report.Add(
            $"Start-up: digits run {Notebook} --profile smoke",
            [new("first finished cell s", "0.00"), new("end s", "0.00")],
            [[Measure.Median(runs.Select(run => run.FirstCell)), Measure.Median(runs.Select(run => run.End))]]);
    }

    private static (double FirstCell, double End) RunNotebook()
    {
        var reports = Directory.CreateTempSubdirectory("benchmark-");
        try
        {
            var notebook = Path.Combine(DigitsCommand.Root, "notebooks", Notebook);
            return Time(["run", notebook, "--profile", "smoke", "--out", reports.FullName]);
        }
        finally
        {
            reports.Delete(recursive: true);
        }
    }

    private static (double FirstCell, double End) Time(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        double Seconds() => Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var process = Process.Start(DigitsCommand.Start(arguments))!;
        var (lines, first) = (new List<string>(), double.NaN);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (double.IsNaN(first) && FinishedCell().IsMatch(line)) first = Seconds();
            lines.Add(line);
        }
        process.WaitForExit();
        return process.ExitCode == 0 && !double.IsNaN(first)
            ? (first, Seconds())
            : throw new InvalidOperationException($"digits run ended with exit code {process.ExitCode}:\n{string.Join('\n', lines)}");
    }

    // Such as "  3/12  passed   0.41 s  Scores".
    [GeneratedRegex(@"^\s+\S+/\d+\s+passed\s")]
    private static partial Regex FinishedCell();
}
