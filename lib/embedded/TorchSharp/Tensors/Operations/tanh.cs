using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The hyperbolic tangent of every element.</summary>
    public static Tensor tanh(Tensor input) => input.tanh();

    public partial class Tensor
    {
        /// <summary>The hyperbolic tangent of every element.</summary>
        public Tensor tanh()
        {
            var result = Elementwise.Float<HyperbolicTangent>(this);
            return Gradient.Record(result, "TanhBackward0", [this], [result], static (node, grad) => [grad.mul(1 - node[0].mul(node[0]))]);
        }
    }

    private readonly struct HyperbolicTangent : IFloatOperation
    {
        public static string Name => "tanh_vml_cpu";

        public static T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Tanh(x);
    }
}
