using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether both elements are true, that is, not 0.</summary>
    public static Tensor logical_and(Tensor left, Tensor right) => left.logical_and(right);

    /// <summary>Whether both elements are true, written as 0 or 1 into the first tensor.</summary>
    public static Tensor logical_and_(Tensor left, Tensor right) => left.logical_and_(right);

    public partial class Tensor
    {
        /// <summary>Whether both elements are true, that is, not 0.</summary>
        public Tensor logical_and(Tensor other) => Elementwise.Compare<LogicalAnd>(this, other);

        /// <summary>Whether both elements are true, written as 0 or 1 into this tensor.</summary>
        public Tensor logical_and_(Tensor other) => Elementwise.Answer(this, logical_and(other));
    }

    private readonly struct LogicalAnd : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => !T.IsZero(x) & !T.IsZero(y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> =>
            ~(Vector.Equals(x, Vector<T>.Zero) | Vector.Equals(y, Vector<T>.Zero));
    }
}
