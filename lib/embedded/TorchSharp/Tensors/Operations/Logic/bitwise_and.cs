using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The "and" of the bits of whole numbers, or of truth values.</summary>
    public static Tensor bitwise_and(Tensor left, Tensor right) => left.bitwise_and(right);

    /// <summary>The "and" of the bits of whole numbers, or of truth values, in place of the first.</summary>
    public static Tensor bitwise_and_(Tensor left, Tensor right) => left.bitwise_and_(right);

    public partial class Tensor
    {
        /// <summary>The "and" of the bits of whole numbers, or of truth values.</summary>
        public Tensor bitwise_and(Tensor other) => Elementwise.Bits<BitwiseAnd>(this, other);

        /// <summary>The "and" of the bits of whole numbers, or of truth values, in place of the first.</summary>
        public Tensor bitwise_and_(Tensor other) => Elementwise.Bits<BitwiseAnd>(this, other, inPlace: true);

        /// <inheritdoc cref="bitwise_and(Tensor)" />
        public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);
    }

    private readonly struct BitwiseAnd : IBitOperation
    {
        public static string Name => "bitwise_and_cpu";

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryInteger<T> => x & y;
    }
}
