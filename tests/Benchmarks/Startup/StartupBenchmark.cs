using Benchmarks.Reporting;
using Benchmarks.Runner;

namespace Benchmarks.Startup;

/// <summary>What a learner waits for: the first finished cell, and the end of a notebook that hardly computes.</summary>
internal static class StartupBenchmark
{
    private const int Runs = 3;
    private const string Notebook = "02-softmax.dib";

    public static void Run(Report report)
    {
        var notebook = Path.Combine(DigitsCommand.Root, "notebooks", Notebook);
        var runs = Enumerable.Range(0, Runs).Select(_ => DigitsRun.Of(notebook, "--profile", "smoke")).ToArray();
        foreach (var run in runs)
            report.Say($"first cell after {run.FirstCell:0.00} s, end after {run.End:0.00} s");
        report.Add(
            $"Start-up: digits run {Notebook} --profile smoke",
            [new("first finished cell s", "0.00"), new("end s", "0.00")],
            [[Measure.Median(runs.Select(run => run.FirstCell)), Measure.Median(runs.Select(run => run.End))]]);
    }
}
