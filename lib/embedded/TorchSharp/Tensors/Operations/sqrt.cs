using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The square root of every element.</summary>
    public static Tensor sqrt(Tensor input) => input.sqrt();

    public partial class Tensor
    {
        /// <summary>The square root of every element.</summary>
        public Tensor sqrt()
        {
            var result = Elementwise.Float<SquareRoot>(this);
            return Gradient.Record(result, "SqrtBackward0", [this], [result], static (node, grad) => [grad.div(node[0].mul(2))]);
        }
    }

    private readonly struct SquareRoot : IFloatOperation
    {
        public static string Name => "sqrt_vml_cpu";

        public static T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Sqrt(x);
    }
}
