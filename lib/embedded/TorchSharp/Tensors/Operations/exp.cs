using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>e to the power of every element.</summary>
    public static Tensor exp(Tensor input) => input.exp();

    public partial class Tensor
    {
        /// <summary>e to the power of every element.</summary>
        public Tensor exp()
        {
            var result = Elementwise.Float<Exponential>(this);
            return Gradient.Record(result, "ExpBackward0", [this], [result], static (node, grad) => [grad.mul(node[0])]);
        }
    }

    private readonly struct Exponential : IFloatOperation
    {
        public static string Name => "exp_vml_cpu";

        public static T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Exp(x);
    }
}
