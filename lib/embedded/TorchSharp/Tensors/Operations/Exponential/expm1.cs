using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>exp(x) - 1 of every element, exact also for small ones.</summary>
    public static Tensor expm1(Tensor input) => input.expm1();

    /// <summary>exp(x) - 1 of every element, exact also for small ones, in place.</summary>
    public static Tensor expm1_(Tensor input) => input.expm1_();

    public partial class Tensor
    {
        /// <summary>exp(x) - 1 of every element, exact also for small ones.</summary>
        public Tensor expm1() => Elementwise.Float<ExpM1>(this);

        /// <summary>exp(x) - 1 of every element, exact also for small ones, in place.</summary>
        public Tensor expm1_() => Elementwise.Float<ExpM1>(this, inPlace: true);
    }

    private readonly struct ExpM1 : IFloatOperation, IDerivative
    {
        public static string Name => "expm1_vml_cpu";

        public static string Node => "Expm1Backward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => SmallArguments.ExpM1(x);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => Exponential.LessOne(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.mul(y.add(1));
    }
}
