using Digits.Evaluating;

namespace Digits.Tests.Evaluating;

public sealed class McNemarTests
{
    [Fact]
    public void Only_images_on_which_one_model_is_right_count() =>
        Assert.Equal(new McNemar(2, 1), McNemar.Of([1, 2, 3, 4, 5], [1, 2, 3, 0, 0], [1, 0, 0, 4, 9]));

    /// <summary>Sums of binomial coefficients over powers of two, worked out by hand.</summary>
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 5, 2 / 32.0)]
    [InlineData(5, 0, 2 / 32.0)]
    [InlineData(1, 4, 12 / 32.0)]
    [InlineData(2, 8, 112 / 1024.0)]
    [InlineData(3, 3, 1)]
    public void The_p_value_is_that_of_the_exact_binomial_test(int onlyFirst, int onlySecond, double expected) =>
        Assert.Equal(expected, new McNemar(onlyFirst, onlySecond).PValue, 10);

    [Fact]
    public void Thousands_of_differences_do_not_underflow()
    {
        // A normal approximation: 5,000 heads of 10,000 tosses ± 1.96 deviations of 50 leave 5 % outside.
        Assert.InRange(new McNemar(4902, 5098).PValue, 0.045, 0.055);
        Assert.InRange(new McNemar(100, 5000).PValue, 0, 1e-300);
    }

    [Fact]
    public void Predictions_for_other_images_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => McNemar.Of([1, 2], [1, 2], [1]));
        Assert.StartsWith("There are 1 predictions for 2 images", error.Message);
        Assert.Equal("second", error.ParamName);
    }
}
