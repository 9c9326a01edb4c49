using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>1 - erf(x) of every element, exact also for large ones.</summary>
    public static Tensor erfc(Tensor input) => input.erfc();

    /// <summary>1 - erf(x) of every element, exact also for large ones, in place.</summary>
    public static Tensor erfc_(Tensor input) => input.erfc_();

    public partial class Tensor
    {
        /// <summary>1 - erf(x) of every element, exact also for large ones.</summary>
        public Tensor erfc() => Elementwise.Float<Erfc>(this);

        /// <summary>1 - erf(x) of every element, exact also for large ones, in place.</summary>
        public Tensor erfc_() => Elementwise.Float<Erfc>(this, inPlace: true);
    }

    private readonly struct Erfc : IFloatOperation, IDerivative
    {
        public static string Name => "erfc_vml_cpu";

        public static string Node => "ErfcBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            T.CreateTruncating(ErrorFunction.Erfc(double.CreateTruncating(x)));

        public Tensor Derivative(Tensor grad, Tensor x) => grad.mul(x.mul(x).neg().exp().mul(-2 / Math.Sqrt(Math.PI)));
    }
}
