using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The cosine of every element, in radians.</summary>
    public static Tensor cos(Tensor input) => input.cos();

    /// <summary>The cosine of every element, in radians, in place.</summary>
    public static Tensor cos_(Tensor input) => input.cos_();

    public partial class Tensor
    {
        /// <summary>The cosine of every element, in radians.</summary>
        public Tensor cos() => Elementwise.Float<Cosine>(this);

        /// <summary>The cosine of every element, in radians, in place.</summary>
        public Tensor cos_() => Elementwise.Float<Cosine>(this, inPlace: true);
    }

    private readonly struct Cosine : IFloatOperation, IDerivative
    {
        public static string Name => "cos_vml_cpu";

        public static string Node => "CosBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Cos(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => VectorSine.OfLanes(x).Cosine;

        public static float LargestForVectors => VectorSine.Largest;

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.sin()).neg();
    }
}
