using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether elements are false, that is, 0.</summary>
    public static Tensor logical_not(Tensor input) => input.logical_not();

    public partial class Tensor
    {
        /// <summary>Whether elements are false, that is, 0.</summary>
        public Tensor logical_not()
        {
            using var zero = torch.zeros([], dtype);
            return Elementwise.Compare<Equal>(this, zero);
        }

        /// <summary>Whether elements are false, written as 0 or 1 into this tensor.</summary>
        public Tensor logical_not_() => Elementwise.Answer(this, logical_not());
    }
}
