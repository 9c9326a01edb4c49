using System.Diagnostics;
using System.Globalization;
using Benchmarks.Reporting;
using Digits.Data;

namespace Benchmarks.Headline;

/// <summary>
/// Seconds of training to 99 % of MNIST's test images, the training images being in memory as bytes: in a fresh process, where the engine
/// has still to be compiled, and again in one that has just trained.
/// </summary>
internal static class HeadlineBenchmark
{
    private const double Goal = 0.99;

    // The recipe was chosen with smaller ones.
    private const int FirstSeed = 101;

    public static void Run(Report report, TrainTestImages images, int seeds)
    {
        report.Say(HeadlineRecipe.Description);
        var data = DigitData.From(images);
        HeadlineRecipe.Run(data, seed: 0);
        var rows = new List<object?[]>();
        (string, Func<int, (double Seconds, double Accuracy)>)[] ways =
            [("fresh", InFreshProcess), ("warm", seed => HeadlineRecipe.Run(data, seed))];
        foreach (var (name, run) in ways)
        {
            var runs = Enumerable.Range(FirstSeed, seeds).Select(seed => (Seed: seed, Result: run(seed))).ToArray();
            foreach (var (seed, (seconds, accuracy)) in runs) report.Say($"{name} process, seed {seed}: {seconds:0.00} s, {accuracy:P2}");
            var accuracies = runs.Select(one => one.Result.Accuracy).ToArray();
            rows.Add([
                name, seeds, Measure.Median(runs.Select(one => one.Result.Seconds)), runs.Max(one => one.Result.Seconds),
                Measure.Median(accuracies), accuracies.Min(), accuracies.Count(accuracy => accuracy >= Goal), 10, 3,
            ]);
        }
        report.Add(
            "Seconds to 99 % of MNIST's test images",
            [
                new("process"), new("seeds", "0"), new("median s", "0.00"), new("slowest s", "0.00"), new("median accuracy", "0.00%"),
                new("least accuracy", "0.00%"), new("of 99 %", "0"), new("at most s", "0"), new("aim s", "0"),
            ],
            rows);
    }

    /// <summary>What a fresh process does: one run, told in one line.</summary>
    public static void RunOnce(TrainTestImages images, int seed)
    {
        var (seconds, accuracy) = HeadlineRecipe.Run(DigitData.From(images), seed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {accuracy}"));
    }

    private static (double Seconds, double Accuracy) InFreshProcess(int seed)
    {
        string[] arguments = ["exec", typeof(HeadlineBenchmark).Assembly.Location, "headline", "--only-seed", $"{seed}"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var answer = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n')[^1];
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The run of seed {seed} ended with exit code {process.ExitCode}.");
        var numbers = answer.Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }
}
