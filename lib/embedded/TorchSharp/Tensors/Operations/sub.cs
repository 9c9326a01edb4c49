using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise difference.</summary>
    public static Tensor sub(Tensor left, Tensor right) => left.sub(right);

    /// <summary>A number subtracted from every element.</summary>
    public static Tensor sub(Tensor left, Scalar right) => left.sub(right);

    public partial class Tensor
    {
        /// <summary>The elementwise difference.</summary>
        public Tensor sub(Tensor target)
        {
            RefuseBoolean(target);
            return RecordSub(Elementwise.Binary<Difference>(this, target), target);
        }

        /// <summary>A number subtracted from every element.</summary>
        public Tensor sub(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return sub(number);
        }

        /// <summary>Subtracts <paramref name="target"/> from this tensor.</summary>
        public Tensor sub_(Tensor target)
        {
            RefuseBoolean(target);
            Elementwise.InPlace<Difference>(this, target);
            return RecordSub(this, target);
        }

        /// <summary>Subtracts a number from every element of this tensor.</summary>
        public Tensor sub_(Scalar target)
        {
            using var number = Elementwise.Number(target, this);
            return sub_(number);
        }

        private void RefuseBoolean(Tensor other)
        {
            if (dtype != ScalarType.Bool && other.dtype != ScalarType.Bool) return;
            throw new ExternalException(
                "Subtraction, the `-` operator, with a bool tensor is not supported. Use the `^` or `logical_xor()` operator instead, or " +
                "the `~` or `logical_not()` operator to invert a mask.");
        }

        private Tensor RecordSub(Tensor result, Tensor other)
        {
            var (sizes, type, otherSizes, otherType) = (Impl.Sizes, dtype, other.Impl.Sizes, other.dtype);
            return Gradient.Record(result, "SubBackward0", [this, other], [], (node, grad) =>
                [node.Needs(0) ? grad.ReduceTo(sizes, type) : null, node.Needs(1) ? grad.neg().ReduceTo(otherSizes, otherType) : null]);
        }
    }

    private readonly struct Difference : IBinaryOperation
    {
        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x - y;
    }
}
