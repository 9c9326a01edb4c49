using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The natural logarithm of every element.</summary>
    public static Tensor log(Tensor input) => input.log();

    public partial class Tensor
    {
        /// <summary>The natural logarithm of every element.</summary>
        public Tensor log() =>
            Gradient.Record(Elementwise.Float<Logarithm>(this), "LogBackward0", [this], [this], static (node, grad) => [grad.div(node[0])]);
    }

    private readonly struct Logarithm : IFloatOperation
    {
        public static string Name => "log_vml_cpu";

        public static T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Log(x);
    }
}
