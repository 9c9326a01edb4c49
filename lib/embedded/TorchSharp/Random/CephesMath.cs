using System.Runtime.CompilerServices;

namespace TorchSharp.Rng;

/// <summary>
/// Logarithm, sine and cosine in single precision by the polynomials of Moshier's Cephes library, which PyTorch's AVX2 kernels use for
/// normal numbers. Products and sums are fused as its compiler fuses them, so the last bits come out the same.
/// </summary>
internal static class CephesMath
{
    /// <summary>The natural logarithm of a positive number that is not subnormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Log(float x)
    {
        var bits = BitConverter.SingleToInt32Bits(x);
        var exponent = (bits >> 23) - 126f;
        var m = BitConverter.Int32BitsToSingle((bits & 0x7fffff) | 0x3f000000);
        // From [0.5, 1) to [√0.5 - 1, √2 - 1): where the polynomial is good.
        if (m < 0.70710678f)
        {
            exponent -= 1;
            m += m - 1;
        }
        else
        {
            m -= 1;
        }
        var square = m * m;
        var y = 7.0376836292E-2f;
        y = Fused(y, m, -1.1514610310E-1f);
        y = Fused(y, m, 1.1676998740E-1f);
        y = Fused(y, m, -1.2420140846E-1f);
        y = Fused(y, m, 1.4249322787E-1f);
        y = Fused(y, m, -1.6668057665E-1f);
        y = Fused(y, m, 2.0000714765E-1f);
        y = Fused(y, m, -2.4999993993E-1f);
        y = Fused(y, m, 3.3333331174E-1f);
        y = Fused(y * m, square, exponent * -2.12194440E-4f);
        y = Fused(square, -0.5f, y);
        return Fused(exponent, 0.693359375f, m + y);
    }

    /// <summary>Sine and cosine of a number that is not negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (float Sin, float Cos) SinCos(float x)
    {
        // The octant, made even, so that what is left lies between -π/4 and π/4.
        var octant = ((int)(x * 1.27323954473516f) + 1) & ~1;
        x = Fused(octant, -0.78515625f, x);
        x = Fused(octant, -2.4187564849853515625E-4f, x);
        x = Fused(octant, -3.77489497744594108E-8f, x);
        var square = x * x;

        var cos = Fused(2.443315711809948E-5f, square, -1.388731625493765E-3f);
        cos = Fused(cos, square, 4.166664568298827E-2f) * square;
        cos = Fused(cos, square, square * -0.5f) + 1;

        var sin = Fused(-1.9515295891E-4f, square, 8.3321608736E-3f);
        sin = Fused(sin, square, -1.6666654611E-1f) * square;
        sin = Fused(sin, x, x);

        if ((octant & 2) != 0) (sin, cos) = (cos, sin);
        return ((octant & 4) != 0 ? -sin : sin, ((octant - 2) & 4) == 0 ? -cos : cos);
    }

    private static float Fused(float x, float y, float z) => MathF.FusedMultiplyAdd(x, y, z);
}
