using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Functions;

/// <summary>
/// tanh in single precision in vectors, by the polynomial of Moshier's Cephes library near 0 and by exponentials elsewhere.
/// </summary>
internal readonly struct VectorTanh : IVectorFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Of<TVector>(TVector x) where TVector : struct, ISimd<TVector>
    {
        TVector one = TVector.Broadcast(1), size = TVector.Max(x, TVector.Subtract(TVector.Zero, x)), square = TVector.Multiply(x, x);
        var y = TVector.MultiplyAdd(TVector.Broadcast(-5.70498872745e-3f), square, TVector.Broadcast(2.06390887954e-2f));
        y = TVector.MultiplyAdd(y, square, TVector.Broadcast(-5.37397155531e-2f));
        y = TVector.MultiplyAdd(y, square, TVector.Broadcast(1.33314442036e-1f));
        y = TVector.MultiplyAdd(y, square, TVector.Broadcast(-3.33332819422e-1f));
        var near = TVector.MultiplyAdd(TVector.Multiply(y, square), x, x);

        var power = Exponential.OfLanes(TVector.Add(size, size));
        var far = TVector.Subtract(one, TVector.Divide(TVector.Broadcast(2), TVector.Add(power, one)));
        far = TVector.SelectGreater(TVector.Zero, x, TVector.Subtract(TVector.Zero, far), far);
        return TVector.SelectGreater(size, TVector.Broadcast(0.625f), far, near);
    }
}
