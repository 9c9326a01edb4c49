using System.Globalization;
using Digits.Data;

namespace Digits;

/// <summary>The bands of all claims: <c>notebooks/claims.csv</c>, which <c>tests/Benchmarks</c> writes.</summary>
internal static class ClaimFile
{
    /// <summary>The environment variable that names a file to gather values in; claims are then not checked.</summary>
    public const string GatherVariable = "DIGITS_CLAIMS";

    private const int Columns = 9;

    /// <summary>The band of a claim in a profile and on a data set; null where nobody measured it.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static ClaimBand? Find(string name, string profile, string data) =>
        DataFolder.Root() is { } root && Path.Combine(root, "notebooks", "claims.csv") is var path && File.Exists(path)
            ? Find(path, name, profile, data)
            : null;

    /// <inheritdoc cref="Find(string, string, string)"/>
    public static ClaimBand? Find(string path, string name, string profile, string data)
    {
        var rows = File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToArray();
        if (rows.FirstOrDefault(row => row.Length != Columns) is { } odd)
            throw new InvalidDataException($"'{path}' has a line of {odd.Length} values instead of {Columns}: '{string.Join(',', odd)}'.");
        return rows.FirstOrDefault(row => (row[0], row[1], row[2]) == (name, profile, data)) is { } found
            ? new((int)Number(found[4]), Number(found[5]), Number(found[6]), Number(found[7]), Number(found[8]))
            : null;

        double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"'{path}' has '{text}' for the claim '{name}' where a number belongs.");
    }

    /// <summary>Keeps a value for whoever measures bands, if anyone does.</summary>
    public static bool Gather(Claim claim, string profile, string data)
    {
        if (Environment.GetEnvironmentVariable(GatherVariable) is not { Length: > 0 } path) return false;
        var value = claim.Value.ToString("R", CultureInfo.InvariantCulture);
        File.AppendAllText(path, $"{claim.Name},{profile},{data},{claim.Limit},{value}\n");
        return true;
    }
}
