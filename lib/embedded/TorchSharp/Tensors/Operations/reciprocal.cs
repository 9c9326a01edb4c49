using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>1 divided by every element.</summary>
    public static Tensor reciprocal(Tensor input) => input.reciprocal();

    public partial class Tensor
    {
        /// <summary>1 divided by every element.</summary>
        public Tensor reciprocal()
        {
            var result = Elementwise.Float<Reciprocal>(this);
            return Gradient.Record(result, "ReciprocalBackward0", [this], [result], static (node, grad) => [grad.neg().mul(node[0]).mul(node[0])]);
        }
    }

    private readonly struct Reciprocal : IFloatOperation
    {
        public static string Name => "reciprocal_cpu";

        public static T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.One / x;
    }
}
