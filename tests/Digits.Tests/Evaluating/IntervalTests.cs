using Digits.Evaluating;

namespace Digits.Tests.Evaluating;

public sealed class IntervalTests
{
    /// <summary>
    /// Without any success the upper end is z² / (n + z²); the first was worked out from the formula in double precision elsewhere.
    /// </summary>
    [Theory]
    [InlineData(9202, 10000, 0.91473, 0.92535)]
    [InlineData(0, 10, 0, 0.27753)]
    [InlineData(10, 10, 0.72247, 1)]
    public void Wilsons_interval_comes_out(int successes, int trials, double low, double high)
    {
        var interval = Interval.Wilson(successes, trials);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(11, 10)]
    [InlineData(-1, 10)]
    public void Impossible_counts_are_refused(int successes, int trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Wilson(successes, trials));
}
