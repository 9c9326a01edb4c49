using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The natural logarithm of every element.</summary>
    public static Tensor log(Tensor input) => input.log();

    /// <summary>The natural logarithm of every element, in place.</summary>
    public static Tensor log_(Tensor input) => input.log_();

    public partial class Tensor
    {
        /// <summary>The natural logarithm of every element.</summary>
        public Tensor log() => Elementwise.Float<Log>(this);

        /// <summary>The natural logarithm of every element, in place.</summary>
        public Tensor log_() => Elementwise.Float<Log>(this, inPlace: true);
    }

    private readonly struct Log : IFloatOperation, IDerivative
    {
        public static string Name => "log_vml_cpu";

        public static string Node => "LogBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Log(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => VectorLog.OfLanes(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.div(x);
    }
}
