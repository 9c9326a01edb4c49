using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Tests.Kernels;

public sealed class VectorFunctionTests
{
    private static readonly float[] _numbers =
        [.. Enumerable.Range(-60_000, 120_001).Select(i => i * 0.0002f), 1e-20f, -1e-6f, 3e-3f, 50, -50, float.PositiveInfinity,
            float.NegativeInfinity];

    [Fact]
    public void The_hyperbolic_tangent_is_off_by_three_units_in_the_last_place_at_most() =>
        AssertUnits(3, Math.Tanh, Map<Simd512, VectorTanh>());

    [Fact]
    public void The_error_function_is_off_by_three_units_in_the_last_place_at_most() =>
        AssertUnits(3, ErrorFunction.Erf, Map<Simd512, VectorErf>());

    [Fact]
    public void Logarithms_are_off_by_two_units_in_the_last_place_at_most()
    {
        AssertUnits(2, Math.Log, Map<Simd512, VectorLog>());
        AssertUnits(2, x => Math.Abs(x) < 1e-7 ? x : Math.Log(1 + x), Map<Simd512, LogOfOnePlus>());
    }

    [Fact]
    public void The_exponential_less_one_is_off_by_two_units_in_the_last_place_at_most() =>
        AssertUnits(2, x => Math.Abs(x) < 1e-7 ? x : Math.Exp(x) - 1, Map<Simd512, PowerLessOne>());

    [Fact]
    public void Sine_and_cosine_are_off_by_two_units_in_the_last_place_at_most()
    {
        AssertUnits(2, x => double.IsInfinity(x) ? double.NaN : Math.Sin(x), Map<Simd512, VectorSine>());
        AssertUnits(2, x => double.IsInfinity(x) ? double.NaN : Math.Cos(x), Map<Simd512, VectorCosine>());
    }

    [Fact]
    public void Every_width_has_the_same_bits()
    {
        AssertWidths<VectorLog>();
        AssertWidths<LogOfOnePlus>();
        AssertWidths<PowerLessOne>();
        AssertWidths<VectorSine>();
        AssertWidths<VectorCosine>();
        AssertWidths<VectorTanh>();
        AssertWidths<VectorErf>();
    }

    [Fact]
    public void What_is_not_a_number_stays_so()
    {
        Assert.True(float.IsNaN(VectorMap<VectorTanh>.One(float.NaN, default)));
        Assert.True(float.IsNaN(VectorMap<VectorErf>.One(float.NaN, default)));
    }

    private static void AssertUnits(int units, Func<double, double> function, float[] actual)
    {
        for (var i = 0; i < actual.Length; i++)
        {
            var expected = (float)function(_numbers[i]);
            if (float.IsNaN(expected) && float.IsNaN(actual[i]) || expected == actual[i]) continue;
            var unit = MathF.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
            Assert.True(Math.Abs(actual[i] - expected) <= units * unit, $"f({_numbers[i]:R}) is {expected:R}, not {actual[i]:R}");
        }
    }

    private static void AssertWidths<TFunction>() where TFunction : struct, IVectorFunction
    {
        var expected = Map<Simd512, TFunction>();
        Assert.Equal(expected, Map<Simd256, TFunction>());
        Assert.Equal(expected, Map<Simd128, TFunction>());
    }

    private readonly struct LogOfOnePlus : IVectorFunction
    {
        public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector> => VectorLog.OfOnePlus(x);
    }

    private readonly struct PowerLessOne : IVectorFunction
    {
        public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector> => Exponential.LessOne(x);
    }

    private static unsafe float[] Map<TVector, TFunction>() where TVector : struct, ISimd<TVector> where TFunction : struct, IVectorFunction
    {
        var result = (float[])_numbers.Clone();
        fixed (float* values = result) new VectorMap<TFunction>(values, values, result.Length, default).Run<TVector>();
        return result;
    }
}
