using System.Globalization;
using Digits;

namespace Benchmarks.Claims;

/// <summary>A line of <c>notebooks/claims.csv</c>: a claim in a profile and on a data set, and what several runs measured.</summary>
internal sealed record ClaimRow(string Name, string Profile, string Data, ClaimLimit Limit, ClaimBand Band)
{
    private static readonly string[] Profiles = ["smoke", "lecture", "full"];

    /// <summary>What runs measured, and the bound that follows from it.</summary>
    public static ClaimRow Of(IReadOnlyList<ClaimValue> values)
    {
        var (first, sorted) = (values[0], values.Select(value => value.Value).Order().ToArray());
        var (lowest, highest) = (sorted[0], sorted[^1]);
        // Of 20 normal values the range is 3.7 deviations: the bound lies as many below the mean, and luck crosses it once in 10,000 runs.
        var margin = (highest - lowest) / 2;
        var bound = first.Limit == ClaimLimit.AtLeast
            ? Math.Floor((lowest - margin) * 10_000) / 10_000
            : Math.Ceiling((highest + margin) * 10_000) / 10_000;
        return new(first.Name, first.Profile, first.Data, first.Limit, new(sorted.Length, lowest, Measure.Median(sorted), highest, bound));
    }

    /// <summary>Whether a run can break the claim: no accuracy, which is never negative, falls below a negative bound.</summary>
    public bool Demands => Limit == ClaimLimit.AtMost || Band.Lowest < 0 || Band.Bound > 0;

    /// <summary>Puts rows into the file in the place of those of the same claims, profiles and data sets.</summary>
    public static void Merge(string path, IReadOnlyList<ClaimRow> rows)
    {
        const string header = "claim,profile,data,limit,seeds,lowest,median,highest,bound";
        static string Key(string line) => string.Join(',', line.Split(',').Take(3));
        static int Place(string line) => Array.IndexOf(Profiles, line.Split(',')[1]);
        var lines = (File.Exists(path) ? File.ReadLines(path).Skip(1) : []).Where(line => line.Length > 0).ToDictionary(Key);
        foreach (var line in rows.Select(row => row.ToLine())) lines[Key(line)] = line;
        var sorted = lines.Values.OrderBy(line => line.Split(',')[0], StringComparer.Ordinal).ThenBy(Place)
            .ThenBy(Key, StringComparer.Ordinal);
        File.WriteAllText(path, string.Join('\n', sorted.Prepend(header)) + "\n");
    }

    private string ToLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name},{Profile},{Data},{Limit},{Band.Seeds},"
        + $"{Band.Lowest:0.######},{Band.Median:0.######},{Band.Highest:0.######},{Band.Bound:0.####}");
}
