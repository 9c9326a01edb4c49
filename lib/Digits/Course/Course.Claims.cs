namespace Digits;

public sealed partial class Course
{
    /// <summary>Claims that an accuracy is not lower than in other runs: the notebook stops where it is.</summary>
    /// <param name="name">The claim's name in <c>notebooks/claims.csv</c>, where what other runs measured is kept.</param>
    /// <param name="accuracy">What this run measured, from 0 to 1.</param>
    /// <returns>The claim, which shows itself with its band.</returns>
    /// <exception cref="ClaimException">It does not hold.</exception>
    public Claim Claim(string name, double accuracy) => Check(name, accuracy, ClaimLimit.AtLeast, "P2");

    /// <summary>Claims that a loss is not higher than in other runs: the notebook stops where it is.</summary>
    /// <param name="name">The claim's name in <c>notebooks/claims.csv</c>, where what other runs measured is kept.</param>
    /// <param name="loss">What this run measured.</param>
    /// <returns>The claim, which shows itself with its band.</returns>
    /// <exception cref="ClaimException">It does not hold.</exception>
    public Claim ClaimAtMost(string name, double loss) => Check(name, loss, ClaimLimit.AtMost, "F4");

    private Claim Check(string name, double value, ClaimLimit limit, string format)
    {
        if (name.Contains(','))
            throw new ArgumentException(
                $"Commas part the columns of the table in which a claim's name stands, but this has one: '{name}'.", nameof(name));
        var claim = new Claim(name, value, limit, format, null);
        if (ClaimFile.Gather(claim, Profile.Name, Data.Name)) return claim;
        return (claim with { Band = ClaimFile.Find(name, Profile.Name, Data.Name) }).Demand(Profile.Name, Data.Name);
    }
}
