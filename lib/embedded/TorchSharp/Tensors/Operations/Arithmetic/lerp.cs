using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The point between two tensors at a weight: 0 is <paramref name="input"/>, 1 is <paramref name="end"/>.</summary>
    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => input.lerp(end, weight);

    public partial class Tensor
    {
        /// <summary>The point between two tensors at a weight: 0 is this tensor, 1 is <paramref name="end"/>.</summary>
        /// <exception cref="ExternalException">The types differ, or are not of fractions.</exception>
        public Tensor lerp(Tensor end, Tensor weight)
        {
            RequireSameType(end, "end");
            RequireSameType(weight, "weight");
            if (torch.is_integral(dtype)) throw Errors.NotImplementedFor("lerp_kernel_tensor", dtype);
            using var way = end.sub(this);
            using var step = weight.mul(way);
            return add(step);
        }

        /// <summary>Moves this tensor towards another by a weight.</summary>
        /// <exception cref="ExternalException">The types differ, or are not of fractions.</exception>
        public Tensor lerp_(Tensor end, Tensor weight)
        {
            using var point = lerp(end, weight);
            return copy_(point);
        }

        private void RequireSameType(Tensor other, string name)
        {
            if (dtype == other.dtype) return;
            throw new ExternalException($"expected dtype {Errors.NameOf(dtype)} for `{name}` but got dtype {Errors.NameOf(other.dtype)}");
        }
    }
}
