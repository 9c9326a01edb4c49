using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise sum.</summary>
    public static Tensor add(Tensor left, Tensor right) => left.add(right);

    /// <summary>A number added to every element.</summary>
    public static Tensor add(Tensor left, Scalar right) => left.add(right);

    /// <summary><c>left + alpha * right</c>.</summary>
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => left.add(right, alpha);

    public partial class Tensor
    {
        /// <summary>The elementwise sum.</summary>
        public Tensor add(Tensor target)
        {
            var result = target.dtype == ScalarType.Bool && dtype == ScalarType.Bool
                ? Elementwise.Binary<Larger>(this, target)
                : Elementwise.Binary<Sum>(this, target);
            return RecordAdd(result, target);
        }

        /// <summary>A number added to every element.</summary>
        public Tensor add(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return add(number);
        }

        /// <summary><c>this + alpha * target</c>.</summary>
        public Tensor add(Tensor target, Scalar alpha)
        {
            using var scaled = target.mul(alpha);
            return add(scaled);
        }

        /// <summary>Adds <paramref name="target"/> to this tensor.</summary>
        public Tensor add_(Tensor target)
        {
            Elementwise.InPlace<Sum>(this, target);
            return RecordAdd(this, target);
        }

        /// <summary>Adds a number to every element of this tensor.</summary>
        public Tensor add_(Scalar scalar)
        {
            using var number = Elementwise.Number(scalar, this);
            return add_(number);
        }

        /// <summary>Adds <c>alpha * target</c> to this tensor.</summary>
        public Tensor add_(Tensor target, Scalar alpha)
        {
            using var scaled = target.mul(alpha);
            return add_(scaled);
        }

        private Tensor RecordAdd(Tensor result, Tensor other)
        {
            var (sizes, type, otherSizes, otherType) = (Impl.Sizes, dtype, other.Impl.Sizes, other.dtype);
            return Gradient.Record(result, "AddBackward0", [this, other], [], (node, grad) =>
                [node.Needs(0) ? grad.ReduceTo(sizes, type) : null, node.Needs(1) ? grad.ReduceTo(otherSizes, otherType) : null]);
        }
    }

    private readonly struct Sum : IBinaryOperation
    {
        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x + y;
    }

    // The sum of truth values is "or".
    private readonly struct Larger : IBinaryOperation
    {
        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x > y ? x : y;
    }
}
