using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whether exactly one of two elements is true, that is, not 0.</summary>
    public static Tensor logical_xor(Tensor left, Tensor right) => left.logical_xor(right);

    /// <summary>Whether exactly one of two elements is true, written as 0 or 1 into the first tensor.</summary>
    public static Tensor logical_xor_(Tensor left, Tensor right) => left.logical_xor_(right);

    public partial class Tensor
    {
        /// <summary>Whether exactly one of two elements is true, that is, not 0.</summary>
        public Tensor logical_xor(Tensor other) => Elementwise.Compare<LogicalXor>(this, other);

        /// <summary>Whether exactly one of two elements is true, written as 0 or 1 into this tensor.</summary>
        public Tensor logical_xor_(Tensor other) => Elementwise.Answer(this, logical_xor(other));
    }

    private readonly struct LogicalXor : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => T.IsZero(x) != T.IsZero(y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> =>
            Vector.Equals(x, Vector<T>.Zero) ^ Vector.Equals(y, Vector<T>.Zero);
    }
}
