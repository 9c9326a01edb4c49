using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>log(x / (1 - x)) of every element: the score whose <see cref="sigmoid"/> it is.</summary>
    /// <param name="input">Probabilities.</param>
    /// <param name="eps">If given, probabilities are moved into [eps, 1 - eps] first.</param>
    public static Tensor logit(Tensor input, double? eps = null) => input.logit(eps);

    public partial class Tensor
    {
        /// <summary>log(x / (1 - x)) of every element: the score whose <see cref="sigmoid"/> it is.</summary>
        /// <param name="eps">If given, elements are moved into [eps, 1 - eps] first.</param>
        public Tensor logit(double? eps = null) => Elementwise.Float(this, new Logit(eps ?? double.NaN));
    }

    // Without a margin, NaN stands for it: comparisons with it are false.
    private readonly struct Logit(double margin) : IFloatOperation, IDerivative
    {
        public static string Name => "logit_cpu";

        public static string Node => "LogitBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var low = T.CreateTruncating(margin);
            var high = T.One - low;
            var p = x < low ? low : x > high ? high : x;
            return T.Log(p / (T.One - p));
        }

        public Tensor Derivative(Tensor grad, Tensor x)
        {
            var spread = x.neg().add(1).mul(x);
            // The root makes the derivative NaN outside [0, 1], where the function is.
            if (double.IsNaN(margin)) return grad.div(spread.sqrt().square());
            return grad.div(spread).KeepWhere(x.ge(margin).logical_and(x.le(1 - margin)));
        }
    }
}
