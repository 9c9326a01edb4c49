using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sine of every element, in radians.</summary>
    public static Tensor sin(Tensor input) => input.sin();

    /// <summary>The sine of every element, in radians, in place.</summary>
    public static Tensor sin_(Tensor input) => input.sin_();

    public partial class Tensor
    {
        /// <summary>The sine of every element, in radians.</summary>
        public Tensor sin() => Elementwise.Float<Sine>(this);

        /// <summary>The sine of every element, in radians, in place.</summary>
        public Tensor sin_() => Elementwise.Float<Sine>(this, inPlace: true);
    }

    private readonly struct Sine : IFloatOperation, IDerivative
    {
        public static string Name => "sin_vml_cpu";

        public static string Node => "SinBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Sin(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => VectorSine.OfLanes(x).Sine;

        public static float LargestForVectors => VectorSine.Largest;

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.cos());
    }
}
