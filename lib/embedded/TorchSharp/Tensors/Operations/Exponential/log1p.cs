using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>log(1 + x) of every element, exact also for small ones.</summary>
    public static Tensor log1p(Tensor input) => input.log1p();

    /// <summary>log(1 + x) of every element, exact also for small ones, in place.</summary>
    public static Tensor log1p_(Tensor input) => input.log1p_();

    public partial class Tensor
    {
        /// <summary>log(1 + x) of every element, exact also for small ones.</summary>
        public Tensor log1p() => Elementwise.Float<Log1P>(this);

        /// <summary>log(1 + x) of every element, exact also for small ones, in place.</summary>
        public Tensor log1p_() => Elementwise.Float<Log1P>(this, inPlace: true);
    }

    private readonly struct Log1P : IFloatOperation, IDerivative
    {
        public static string Name => "log1p_vml_cpu";

        public static string Node => "Log1PBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => SmallArguments.Log1P(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => VectorLog.OfOnePlus(x);

        public Tensor Derivative(Tensor grad, Tensor x) => grad.div(x.add(1));
    }
}
