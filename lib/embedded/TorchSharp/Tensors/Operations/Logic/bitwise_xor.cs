using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The "exclusive or" of the bits of whole numbers, or of truth values.</summary>
    public static Tensor bitwise_xor(Tensor left, Tensor right) => left.bitwise_xor(right);

    /// <summary>The "exclusive or" of the bits of whole numbers, or of truth values, in place of the first.</summary>
    public static Tensor bitwise_xor_(Tensor left, Tensor right) => left.bitwise_xor_(right);

    public partial class Tensor
    {
        /// <summary>The "exclusive or" of the bits of whole numbers, or of truth values.</summary>
        public Tensor bitwise_xor(Tensor other) => Elementwise.Bits<BitwiseXor>(this, other);

        /// <summary>The "exclusive or" of the bits of whole numbers, or of truth values, in place of the first.</summary>
        public Tensor bitwise_xor_(Tensor other) => Elementwise.Bits<BitwiseXor>(this, other, inPlace: true);

        /// <inheritdoc cref="bitwise_xor(Tensor)" />
        public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);
    }

    private readonly struct BitwiseXor : IBitOperation
    {
        public static string Name => "bitwise_xor_cpu";

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryInteger<T> => x ^ y;
    }
}
