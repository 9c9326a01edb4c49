using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Functions;

/// <summary>
/// The error function in single precision in vectors, by the polynomials of Moshier's Cephes library: in x² up to 1, beyond as
/// <c>1 - exp(-x²) · P(1 / x²) / x</c>.
/// </summary>
internal readonly struct VectorErf : IVectorFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        TVector one = TVector.Broadcast(1), square = TVector.Multiply(x, x), size = TVector.Max(x, TVector.Subtract(TVector.Zero, x));
        var near = TVector.Multiply(x, Polynomial(square, [
            7.853861353153693e-5f, -8.010193625184903e-4f, 5.188327685732524e-3f, -2.685381193529856e-2f, 1.128358514861418e-1f,
            -3.761262582423300e-1f, 1.128379165726710f,
        ]));
        TVector inverse = TVector.Divide(one, size), small = TVector.Multiply(inverse, inverse);
        var middle = Polynomial(small, [
            2.326819970068386e-2f, -1.387039388740657e-1f, 3.687424674597105e-1f, -5.824733027278666e-1f, 6.210004621745983e-1f,
            -4.944515323274145e-1f, 3.404879937665872e-1f, -2.741127028184656e-1f, 5.638259427386472e-1f,
        ]);
        var outer = Polynomial(small, [
            -1.047766399936249e+1f, 1.297719955372516e+1f, -7.495518717768503f, 2.921019019210786f, -1.015265279202700f,
            4.218463358204948e-1f, -2.820767439740514e-1f, 5.641895067754075e-1f,
        ]);
        var tail = TVector.Multiply(inverse, TVector.SelectGreater(size, TVector.Broadcast(2), outer, middle));
        var far = TVector.Subtract(one, TVector.Multiply(Exponential.OfLanes(TVector.Subtract(TVector.Zero, square)), tail));
        far = TVector.SelectGreater(TVector.Zero, x, TVector.Subtract(TVector.Zero, far), far);
        return TVector.SelectGreater(size, one, far, near);
    }

    // Highest power first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Polynomial<TVector>(TVector x, ReadOnlySpan<float> coefficients) where TVector : struct, ISimd<TVector>
    {
        var sum = TVector.Broadcast(coefficients[0]);
        for (var i = 1; i < coefficients.Length; i++) sum = TVector.MultiplyAdd(sum, x, TVector.Broadcast(coefficients[i]));
        return sum;
    }
}
