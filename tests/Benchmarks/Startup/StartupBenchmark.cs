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
        var root = Root();
        // This program lies in tests/Benchmarks/bin/<configuration>/<framework>; the command was built with it, in the same configuration.
        var program = new DirectoryInfo(AppContext.BaseDirectory);
        var digits = Path.Combine(root, "lib", "Digits.Cli", "bin", program.Parent!.Name, program.Name, "digits.dll");
        var reports = Directory.CreateTempSubdirectory("benchmark-");
        try
        {
            var notebook = Path.Combine(root, "notebooks", Notebook);
            return Time(["exec", digits, "run", notebook, "--profile", "smoke", "--out", reports.FullName]);
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
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
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

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Digits.Notebooks.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The start-up benchmark runs inside the repository only.");
        return folder.FullName;
    }

    // Such as "  3/12  passed   0.41 s  Scores".
    [GeneratedRegex(@"^\s+\S+/\d+\s+passed\s")]
    private static partial Regex FinishedCell();
}
