using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Tests.Kernels;

public sealed class ExponentialTests
{
    [Fact]
    public void The_vectors_are_off_by_two_units_in_the_last_place_at_most()
    {
        var x = Enumerable.Range(0, 70_001).Select(i => -86.6f + i * 0.0025f).ToArray();
        var actual = Exponentials<Simd512>(x);
        for (var i = 0; i < x.Length; i++)
        {
            var expected = (float)Math.Exp(x[i]);
            Assert.True(Math.Abs(actual[i] - expected) <= 2 * (MathF.BitIncrement(expected) - expected),
                $"exp({x[i]:R}) is not {actual[i]:R}");
        }
    }

    [Fact]
    public void Every_width_has_the_same_bits()
    {
        var x = Enumerable.Range(-800, 1600).Select(i => i * 0.11f).ToArray();
        var expected = Exponentials<Simd512>(x);
        Assert.Equal(expected, Exponentials<Simd256>(x));
        Assert.Equal(expected, Exponentials<Simd128>(x));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-87, 0)]
    [InlineData(float.NegativeInfinity, 0)]
    [InlineData(89, float.PositiveInfinity)]
    [InlineData(float.PositiveInfinity, float.PositiveInfinity)]
    [InlineData(float.NaN, float.NaN)]
    public void What_has_no_ordinary_result_has_the_right_one(float x, float expected) =>
        Assert.Equal([expected], Exponentials<Simd512>([x]));

    private static unsafe float[] Exponentials<TVector>(float[] x) where TVector : struct, ISimd<TVector>
    {
        var result = (float[])x.Clone();
        fixed (float* values = result) new VectorMap<Exponential>(values, values, x.Length, default).Run<TVector>();
        return result;
    }
}
