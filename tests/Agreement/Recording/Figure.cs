namespace Agreement.Recording;

/// <summary>Something that both sets of packages compute.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Limit">How far the two may lie apart, relatively; 0 for numbers that have to be the same.</param>
/// <param name="Values">The numbers.</param>
internal sealed record Figure(string Name, double Limit, double[] Values)
{
    /// <summary>
    /// The largest difference from another computation of the same, relative to the number; a number close to 0 counts as a hundredth of
    /// the largest one.
    /// </summary>
    /// <exception cref="InvalidOperationException">The other one has more or fewer numbers.</exception>
    public double DifferenceFrom(Figure other)
    {
        if (Values.Length != other.Values.Length)
            throw new InvalidOperationException($"{Name}: one set gives {Values.Length} numbers, the other one {other.Values.Length}.");
        var least = 0.01 * Values.Max(Math.Abs);
        return Values.Zip(other.Values, (a, b) => a == b ? 0 : Math.Abs(a - b) / Math.Max(least, Math.Max(Math.Abs(a), Math.Abs(b))))
            .Aggregate(0.0, (largest, difference) => double.IsNaN(difference) ? double.PositiveInfinity : Math.Max(largest, difference));
    }
}
