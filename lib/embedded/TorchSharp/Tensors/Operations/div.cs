using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise quotient, a fraction also for whole numbers.</summary>
    public static Tensor div(Tensor left, Tensor right) => left.div(right);

    /// <summary>Every element divided by a number.</summary>
    public static Tensor div(Tensor left, Scalar right) => left.div(right);

    public partial class Tensor
    {
        /// <summary>The elementwise quotient, a fraction also for whole numbers.</summary>
        public Tensor div(Tensor target)
        {
            var result = Elementwise.BinaryAs<Quotient>(this, target, ScalarTypes.Fractional(Elementwise.ResultType(this, target)));
            var (sizes, type, otherSizes, otherType) = (Impl.Sizes, dtype, target.Impl.Sizes, target.dtype);
            return Gradient.Record(result, "DivBackward0", [this, target], [this, target], (node, grad) =>
            [
                node.Needs(0) ? grad.div(node[1]).ReduceTo(sizes, type) : null,
                // d(x / y) / dy = -x / y²
                node.Needs(1) ? grad.neg().mul(node[0].div(node[1]).div(node[1])).ReduceTo(otherSizes, otherType) : null,
            ]);
        }

        /// <summary>Every element divided by a number.</summary>
        public Tensor div(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            var result = Elementwise.BinaryAs<Quotient>(this, number, ScalarTypes.Fractional(Elementwise.ResultType(this, number)));
            var type = dtype;
            return Gradient.Record(result, "DivBackward0", [this], [], (_, grad) => [grad.div(target).to_type(type)]);
        }

        /// <summary>Divides this tensor by <paramref name="target"/>.</summary>
        public Tensor div_(Tensor target)
        {
            RequireFractions();
            if (!Gradient.IsNeeded(this, target))
            {
                Elementwise.InPlace<Quotient>(this, target);
                return this;
            }
            using var before = detach().clone();
            Elementwise.InPlace<Quotient>(this, target);
            var (sizes, type, otherSizes, otherType) = (Impl.Sizes, dtype, target.Impl.Sizes, target.dtype);
            return Gradient.Record(this, "DivBackward0", [this, target], [before, target], (node, grad) =>
            [
                node.Needs(0) ? grad.div(node[1]).ReduceTo(sizes, type) : null,
                node.Needs(1) ? grad.neg().mul(node[0].div(node[1]).div(node[1])).ReduceTo(otherSizes, otherType) : null,
            ]);
        }

        /// <summary>Divides every element of this tensor by a number.</summary>
        public Tensor div_(Scalar target)
        {
            RequireFractions();
            using var number = Elementwise.Number(target, this);
            Elementwise.InPlace<Quotient>(this, number);
            return Gradient.Record(this, "DivBackward0", [this], [], (_, grad) => [grad.div(target)]);
        }

        private void RequireFractions()
        {
            if (is_floating_point()) return;
            throw new System.Runtime.InteropServices.ExternalException(
                $"result type {Errors.NameOf(get_default_dtype())} can't be cast to the desired output type {Errors.NameOf(dtype)}.");
        }
    }

    private readonly struct Quotient : IBinaryOperation
    {
        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x / y;
    }
}
