using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary><c>beta * this + alpha * product</c> in the shape of the product.</summary>
        private Tensor Weighted(float beta, Tensor product, float alpha)
        {
            RequireExpandsTo(product);
            using var right = product.Times(alpha);
            if (beta == 0) return right.alias();
            using var left = Times(beta);
            return left.add(right);
        }

        /// <summary>Makes this tensor <c>beta * this + alpha * product</c>.</summary>
        private Tensor Weighted_(float beta, Tensor product, float alpha)
        {
            if (!Impl.Sizes.AsSpan().SequenceEqual(product.Impl.Sizes))
            {
                throw new ExternalException(
                    $"Bad in-place call: input tensor size {Shapes.Format(Impl.Sizes)} and output tensor size " +
                    $"{Shapes.Format(product.Impl.Sizes)} should match");
            }
            using var right = product.Times(alpha);
            if (beta == 0) return copy_(right);
            if (beta != 1) mul_(Factor(beta));
            return add_(right);
        }

        private Tensor Times(float factor) => factor == 1 ? alias() : mul(Factor(factor));

        private Scalar Factor(float factor) => torch.is_integral(dtype) ? (Scalar)(long)factor : factor;

        private void RequireExpandsTo(Tensor product)
        {
            var (own, target) = (Impl.Sizes, product.Impl.Sizes);
            for (var d = 1; d <= own.Length; d++)
            {
                if (d <= target.Length && (own[^d] == target[^d] || own[^d] == 1)) continue;
                var size = d <= target.Length ? target[^d] : 1;
                throw new ExternalException(
                    $"The expanded size of the tensor ({size}) must match the existing size ({own[^d]}) at non-singleton dimension " +
                    $"{own.Length - d}. Target sizes: {Shapes.Format(target)}. Tensor sizes: {Shapes.Format(own)}");
            }
        }
    }
}
