using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The logistic function 1 / (1 + exp(-x)) of every element.</summary>
    public static Tensor sigmoid(Tensor input) => input.sigmoid();

    public partial class Tensor
    {
        /// <summary>The logistic function 1 / (1 + exp(-x)) of every element.</summary>
        public Tensor sigmoid()
        {
            var result = Elementwise.Float<Sigmoid>(this);
            return Gradient.Record(result, "SigmoidBackward0", [this], [result], static (node, grad) => [grad.mul(node[0]).mul(1 - node[0])]);
        }
    }

    private readonly struct Sigmoid : IFloatOperation
    {
        public static string Name => "sigmoid_cpu";

        public static T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.One / (T.One + T.Exp(-x));
    }
}
