using Digits.Showing;

namespace Digits;

/// <summary>Something that a notebook says of its own figures, held against many runs with other random numbers.</summary>
/// <param name="Name">What is claimed, such as <c>softmax: test accuracy</c>.</param>
/// <param name="Value">What this run measured.</param>
/// <param name="Limit">Whether the bound is the least or the greatest value.</param>
/// <param name="Format">How to write the value.</param>
/// <param name="Band">What other runs measured; null where nobody has measured yet.</param>
[TypeFormatterSource(typeof(ClaimFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Claim(string Name, double Value, ClaimLimit Limit, string Format, ClaimBand? Band)
{
    /// <summary>Whether the value is on the right side of the bound; so it is where there is none.</summary>
    public bool Holds => Band is null || (Limit == ClaimLimit.AtLeast ? Value >= Band.Bound : Value <= Band.Bound);

    /// <summary>The claim, when it holds.</summary>
    /// <exception cref="ClaimException">It does not.</exception>
    internal Claim Demand(string profile, string data) => Holds ? this : throw new ClaimException(
        $"The claim does not hold in the profile {profile} on {data}: {Name} {Write(Value)} ({Bounds(Band!)}). " +
        "If you changed the cells above, that is what it cost; if not, the course has a fault.");

    /// <inheritdoc />
    public override string ToString() => Band is null
        ? $"claim not checked: {Name} {Write(Value)} (it has no bound in this profile on these images)"
        : $"claim {(Holds ? "holds" : "fails")}: {Name} {Write(Value)} ({Bounds(Band)})";

    private string Bounds(ClaimBand band) => Limit == ClaimLimit.AtLeast
        ? $"at least {Write(band.Bound)}; lowest of {band.Seeds} runs {Write(band.Lowest)}"
        : $"at most {Write(band.Bound)}; highest of {band.Seeds} runs {Write(band.Highest)}";

    private string Write(double value) => value.ToString(Format);
}
