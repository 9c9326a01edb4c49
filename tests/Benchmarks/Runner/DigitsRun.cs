using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Runner;

/// <summary>One call of <c>digits run</c>, measured from outside.</summary>
/// <param name="FirstCell">Seconds until the first cell had finished.</param>
/// <param name="End">Seconds until the process had ended, its reports written.</param>
/// <param name="PeakMemory">The most memory that the runner's own process held, in bytes.</param>
/// <param name="Numbers">The numbers that cells printed, each on a line of its own.</param>
internal sealed partial record DigitsRun(double FirstCell, double End, long PeakMemory, IReadOnlyList<double> Numbers)
{
    /// <summary>Runs a notebook; its reports are thrown away.</summary>
    /// <param name="notebook">Its path.</param>
    /// <param name="options">More of the command line.</param>
    /// <exception cref="InvalidOperationException">A cell failed.</exception>
    public static DigitsRun Of(string notebook, params string[] options)
    {
        var reports = Directory.CreateTempSubdirectory("digits-benchmark-");
        try
        {
            return Time(["run", notebook, "--out", reports.FullName, "--verbose", .. options]);
        }
        finally
        {
            reports.Delete(recursive: true);
        }
    }

    /// <summary>Runs a notebook made of C# cells.</summary>
    public static DigitsRun OfCells(IEnumerable<string> cells)
    {
        var folder = Directory.CreateTempSubdirectory("digits-benchmark-");
        try
        {
            var notebook = Path.Combine(folder.FullName, "cells.dib");
            File.WriteAllText(notebook, string.Concat(cells.Select(cell => $"#!csharp\n\n{cell}\n\n")));
            return Of(notebook);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DigitsRun Time(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        double Seconds() => Stopwatch.GetElapsedTime(start).TotalSeconds;
        using var process = Process.Start(DigitsCommand.Start(arguments))!;
        var (lines, first, peak) = (new List<string>(), double.NaN, 0L);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (double.IsNaN(first) && FinishedCell().IsMatch(line)) first = Seconds();
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
            lines.Add(line);
        }
        process.WaitForExit();
        var end = Seconds();
        if (process.ExitCode != 0 || double.IsNaN(first))
            throw new InvalidOperationException($"digits run ended with exit code {process.ExitCode}:\n{string.Join('\n', lines)}");
        var numbers = lines.Select(line => PrintedNumber().Match(line)).Where(match => match.Success)
            .Select(match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        return new DigitsRun(first, end, peak, [.. numbers]);
    }

    // Such as "  3/12  passed   0.41 s  Scores".
    [GeneratedRegex(@"^\s+\S+/\d+\s+passed\s")]
    private static partial Regex FinishedCell();

    // A cell's own line stands behind a bar.
    [GeneratedRegex(@"^\s+\| (\d+(?:\.\d+)?)\s*$")]
    private static partial Regex PrintedNumber();
}
