using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>1 divided by every element.</summary>
    public static Tensor reciprocal(Tensor input) => input.reciprocal();

    /// <summary>1 divided by every element, in place.</summary>
    public static Tensor reciprocal_(Tensor input) => input.reciprocal_();

    public partial class Tensor
    {
        /// <summary>1 divided by every element.</summary>
        public Tensor reciprocal() => Elementwise.Float<Reciprocal>(this);

        /// <summary>1 divided by every element, in place.</summary>
        public Tensor reciprocal_() => Elementwise.Float<Reciprocal>(this, inPlace: true);
    }

    private readonly struct Reciprocal : IFloatOperation, IDerivative
    {
        public static string Name => "reciprocal_cpu";

        public static string Node => "ReciprocalBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.One / x;

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> =>
            TVector.Divide(TVector.Broadcast(1), x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y).mul(y).neg();
    }
}
