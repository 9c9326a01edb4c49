namespace Digits;

/// <summary>What a claimed value was in several runs, each with random numbers of its own.</summary>
/// <param name="Seeds">The number of runs.</param>
/// <param name="Lowest">The lowest value of any run.</param>
/// <param name="Median">The value in the middle.</param>
/// <param name="Highest">The highest value of any run.</param>
/// <param name="Bound">What the claim demands: the worst run, and half of the distance from the lowest to the highest beyond it.</param>
public sealed record ClaimBand(int Seeds, double Lowest, double Median, double Highest, double Bound);
