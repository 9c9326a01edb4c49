using System.Diagnostics;
using System.Globalization;
using Benchmarks.Reporting;

namespace Benchmarks.Claims;

/// <summary>
/// How much of the notebooks' figures is luck: runs them with the seeds 1, 2, 3 …, and writes the lowest, the median and the highest value
/// of each claim into <c>notebooks/claims.csv</c>, with the bound that the claim is then held against.
/// </summary>
internal static class ClaimsBenchmark
{
    /// <summary>Runs what has not been run yet, and writes the bands.</summary>
    /// <param name="report">Where to print.</param>
    /// <param name="notebooks">How the notebooks' names start; all when empty.</param>
    /// <param name="profile">The profile to run in.</param>
    /// <param name="data"><c>mnist</c> or <c>drawn</c>.</param>
    /// <param name="seeds">How many runs.</param>
    public static void Run(Report report, string[] notebooks, string profile, string data, int seeds)
    {
        // Runs are kept, so that a long measurement can be done in parts; delete the folder after changing a notebook.
        var folder = Directory.CreateDirectory(Path.Combine(DigitsCommand.Root, "results", "claims", $"{profile}-{data}")).FullName;
        var name = notebooks.Length == 0 ? "all" : string.Join('+', notebooks);
        var values = new List<ClaimValue>();
        for (var seed = 1; seed <= seeds; seed++)
        {
            var file = Path.Combine(folder, $"{name}-{seed}.csv");
            if (!File.Exists(file)) report.Say($"seed {seed}: {RunNotebooks(file, notebooks, profile, data, seed):0.0} s");
            values.AddRange(File.ReadLines(file).Select(ClaimValue.Parse));
        }
        ClaimRow[] rows = [.. values.GroupBy(value => (value.Name, value.Profile, value.Data)).Select(group => ClaimRow.Of([.. group]))];
        ClaimRow.Merge(Path.Combine(DigitsCommand.Root, "notebooks", "claims.csv"), [.. rows.Where(row => row.Demands)]);
        report.Add(
            $"Claims in {seeds} runs, profile {profile}",
            [new("claim"), new("data"), new("lowest", "0.0000"), new("median", "0.0000"), new("highest", "0.0000"), new("bound", "0.0000")],
            [.. rows.Select(row => (object?[])
                [row.Name, row.Data, row.Band.Lowest, row.Band.Median, row.Band.Highest, row.Band.Bound])]);
    }

    private static double RunNotebooks(string file, string[] notebooks, string profile, string data, int seed)
    {
        var start = Stopwatch.GetTimestamp();
        var results = Directory.CreateTempSubdirectory("digits-claims-");
        try
        {
            var gathered = Path.Combine(results.FullName, "claims.csv");
            var command = DigitsCommand.Start(["run", .. notebooks, "--profile", profile, "--out", results.FullName]);
            command.Environment["DIGITS_SEED"] = seed.ToString(CultureInfo.InvariantCulture);
            command.Environment["DIGITS_DATA_SET"] = data;
            command.Environment["DIGITS_CLAIMS"] = gathered;
            using var process = Process.Start(command)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException(
                $"digits run ended with exit code {process.ExitCode}:\n{output}");
            if (!File.Exists(gathered)) throw new InvalidOperationException(
                "These notebooks claim nothing: none has a cell with course.Claim(…).");
            File.Move(gathered, file);
        }
        finally
        {
            results.Delete(recursive: true);
        }
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
