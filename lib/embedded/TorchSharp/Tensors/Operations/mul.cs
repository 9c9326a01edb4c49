using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise product.</summary>
    public static Tensor mul(Tensor left, Tensor right) => left.mul(right);

    /// <summary>Every element times a number.</summary>
    public static Tensor mul(Tensor left, Scalar right) => left.mul(right);

    public partial class Tensor
    {
        /// <summary>The elementwise product.</summary>
        public Tensor mul(Tensor target)
        {
            var result = Elementwise.Binary<Product>(this, target);
            var (sizes, type, otherSizes, otherType) = (Impl.Sizes, dtype, target.Impl.Sizes, target.dtype);
            return Gradient.Record(result, "MulBackward0", [this, target], [this, target], (node, grad) =>
            [
                node.Needs(0) ? grad.mul(node[1]).ReduceTo(sizes, type) : null,
                node.Needs(1) ? grad.mul(node[0]).ReduceTo(otherSizes, otherType) : null,
            ]);
        }

        /// <summary>Every element times a number.</summary>
        public Tensor mul(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            var result = Elementwise.Binary<Product>(this, number);
            var type = dtype;
            return Gradient.Record(result, "MulBackward0", [this], [], (_, grad) => [grad.mul(target).to_type(type)]);
        }

        /// <summary>Multiplies this tensor by <paramref name="target"/>.</summary>
        public Tensor mul_(Tensor target)
        {
            if (!Gradient.IsNeeded(this, target))
            {
                Elementwise.InPlace<Product>(this, target);
                return this;
            }
            // Backward needs the factor that is about to be overwritten.
            using var before = detach().clone();
            Elementwise.InPlace<Product>(this, target);
            var (sizes, type, otherSizes, otherType) = (Impl.Sizes, dtype, target.Impl.Sizes, target.dtype);
            return Gradient.Record(this, "MulBackward0", [this, target], [before, target], (node, grad) =>
            [
                node.Needs(0) ? grad.mul(node[1]).ReduceTo(sizes, type) : null,
                node.Needs(1) ? grad.mul(node[0]).ReduceTo(otherSizes, otherType) : null,
            ]);
        }

        /// <summary>Multiplies every element of this tensor by a number.</summary>
        public Tensor mul_(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            Elementwise.InPlace<Product>(this, number);
            return Gradient.Record(this, "MulBackward0", [this], [], (_, grad) => [grad.mul(target)]);
        }
    }

    private readonly struct Product : IBinaryOperation
    {
        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x * y;
    }
}
