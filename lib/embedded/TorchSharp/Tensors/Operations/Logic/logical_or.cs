using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether at least one of two elements is true, that is, not 0.</summary>
    public static Tensor logical_or(Tensor left, Tensor right) => left.logical_or(right);

    /// <summary>Whether at least one of two elements is true, written as 0 or 1 into the first tensor.</summary>
    public static Tensor logical_or_(Tensor left, Tensor right) => left.logical_or_(right);

    public partial class Tensor
    {
        /// <summary>Whether at least one of two elements is true, that is, not 0.</summary>
        public Tensor logical_or(Tensor other) => Elementwise.Compare<LogicalOr>(this, other);

        /// <summary>Whether at least one of two elements is true, written as 0 or 1 into this tensor.</summary>
        public Tensor logical_or_(Tensor other) => Elementwise.Answer(this, logical_or(other));
    }

    private readonly struct LogicalOr : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => !T.IsZero(x) | !T.IsZero(y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> =>
            ~(Vector.Equals(x, Vector<T>.Zero) & Vector.Equals(y, Vector<T>.Zero));
    }
}
