using System.Globalization;
using Digits;

namespace Benchmarks.Claims;

/// <summary>What a claim of a notebook measured in one run.</summary>
internal sealed record ClaimValue(string Name, string Profile, string Data, ClaimLimit Limit, double Value)
{
    /// <summary>Reads a line that the notebook wrote.</summary>
    public static ClaimValue Parse(string line)
    {
        var parts = line.Split(',');
        return new(parts[0], parts[1], parts[2], Enum.Parse<ClaimLimit>(parts[3]), double.Parse(parts[4], CultureInfo.InvariantCulture));
    }
}
