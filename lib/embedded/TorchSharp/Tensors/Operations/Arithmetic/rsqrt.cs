using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>1 divided by the square root of every element.</summary>
    public static Tensor rsqrt(Tensor input) => input.rsqrt();

    /// <summary>1 divided by the square root of every element, in place.</summary>
    public static Tensor rsqrt_(Tensor input) => input.rsqrt_();

    public partial class Tensor
    {
        /// <summary>1 divided by the square root of every element.</summary>
        public Tensor rsqrt() => Elementwise.Float<Rsqrt>(this);

        /// <summary>1 divided by the square root of every element, in place.</summary>
        public Tensor rsqrt_() => Elementwise.Float<Rsqrt>(this, inPlace: true);
    }

    private readonly struct Rsqrt : IFloatOperation, IDerivative
    {
        public static string Name => "rsqrt_cpu";

        public static string Node => "RsqrtBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.One / T.Sqrt(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.Divide(TVector.Broadcast(1), TVector.Sqrt(x));

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y.pow(3)).mul(-0.5);
    }
}
