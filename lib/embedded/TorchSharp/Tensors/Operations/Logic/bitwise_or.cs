using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The "or" of the bits of whole numbers, or of truth values.</summary>
    public static Tensor bitwise_or(Tensor left, Tensor right) => left.bitwise_or(right);

    /// <summary>The "or" of the bits of whole numbers, or of truth values, in place of the first.</summary>
    public static Tensor bitwise_or_(Tensor left, Tensor right) => left.bitwise_or_(right);

    public partial class Tensor
    {
        /// <summary>The "or" of the bits of whole numbers, or of truth values.</summary>
        public Tensor bitwise_or(Tensor other) => Elementwise.Bits<BitwiseOr>(this, other);

        /// <summary>The "or" of the bits of whole numbers, or of truth values, in place of the first.</summary>
        public Tensor bitwise_or_(Tensor other) => Elementwise.Bits<BitwiseOr>(this, other, inPlace: true);

        /// <inheritdoc cref="bitwise_or(Tensor)" />
        public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);
    }

    private readonly struct BitwiseOr : IBitOperation
    {
        public static string Name => "bitwise_or_cpu";

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryInteger<T> => x | y;
    }
}
