using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element that is positive; of others alpha · (exp(x) - 1).</summary>
        public Tensor elu(double alpha = 1) => elu(alpha, 1.0, 1.0);

        /// <summary>Every element that is positive; of others alpha · (exp(x) - 1), in place.</summary>
        public Tensor elu_(double alpha = 1) => elu_(alpha, 1.0, 1.0);

        /// <summary>scale · x for every positive element; scale · alpha · (exp(input_scale · x) - 1) for others.</summary>
        public Tensor elu(Scalar alpha, Scalar scale, Scalar input_scale) => Elementwise.StrictFloat(
            this, new ExponentialLinear(alpha.Double, scale.Double, input_scale.Double));

        /// <summary>scale · x for every positive element; scale · alpha · (exp(input_scale · x) - 1) for others, in place.</summary>
        public Tensor elu_(Scalar alpha, Scalar scale, Scalar input_scale) => Elementwise.StrictFloat(
            this, new ExponentialLinear(alpha.Double, scale.Double, input_scale.Double), inPlace: true);
    }

    private readonly struct ExponentialLinear(double alpha, double scale, double inputScale) : IFloatOperation, IDerivative
    {
        public static string Name => "elu_cpu";

        public static string Node => "EluBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            x <= T.Zero
                ? SmallArguments.ExpM1(x * T.CreateTruncating(inputScale)) * T.CreateTruncating(alpha * scale)
                : x * T.CreateTruncating(scale);

        public static bool HasVectors => true;

        public TVector InvokeVector<TVector>(TVector x) where TVector : struct, ISimd<TVector> => TVector.SelectGreater(
            x, TVector.Zero, TVector.Multiply(x, TVector.Broadcast((float)scale)),
            TVector.Multiply(
                Exponential.LessOne(TVector.Multiply(x, TVector.Broadcast((float)inputScale))), TVector.Broadcast((float)(alpha * scale))));

        public Tensor Derivative(Tensor grad, Tensor x)
        {
            var negative = x.le(0);
            // The exponential of a large positive element, which is not asked for, could overflow and spoil second derivatives.
            var slope = x.KeepWhere(negative).mul(inputScale).exp().mul(inputScale * alpha * scale);
            return Elementwise.Choose(negative, grad.mul(slope), grad.mul(scale));
        }
    }
}
