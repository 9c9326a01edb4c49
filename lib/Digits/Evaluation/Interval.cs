namespace Digits.Evaluating;

/// <summary>Where a share lies, with 95 % confidence.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    private const double Normal95 = 1.959963984540054;

    /// <summary>
    /// The interval for the share behind <paramref name="successes"/> of <paramref name="trials"/>, which stays within 0 and 1 and
    /// holds for shares close to them (Wilson, 1927).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no trials, or more successes than trials.</exception>
    public static Interval Wilson(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        double n = trials, share = successes / n, z2 = Normal95 * Normal95;
        var centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        var half = Normal95 / (1 + z2 / n) * Math.Sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        return new(Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    /// <inheritdoc />
    public override string ToString() => $"{Low:P2} to {High:P2}";
}
