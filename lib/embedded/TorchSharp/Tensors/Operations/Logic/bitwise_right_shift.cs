using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The bits of whole numbers, moved towards the low end by the other tensor's numbers.</summary>
    public static Tensor bitwise_right_shift(Tensor left, Tensor right) => left.bitwise_right_shift(right);

    /// <summary>Moves the bits of whole numbers towards the low end by the other tensor's numbers.</summary>
    public static Tensor bitwise_right_shift_(Tensor left, Tensor right) => left.bitwise_right_shift_(right);

    public partial class Tensor
    {
        /// <summary>The bits of whole numbers, moved towards the low end by the other tensor's numbers.</summary>
        public Tensor bitwise_right_shift(Tensor other) =>
            Elementwise.Bits<RightShift>(Elementwise.NotBool(this, other, RightShift.Name), other);

        /// <summary>Moves the bits of whole numbers towards the low end by the other tensor's numbers.</summary>
        public Tensor bitwise_right_shift_(Tensor other) =>
            Elementwise.Bits<RightShift>(Elementwise.NotBool(this, other, RightShift.Name), other, inPlace: true);
    }

    private readonly struct RightShift : IBitOperation
    {
        public static string Name => "rshift_cpu";

        // A processor would take the distance modulo the width.
        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryInteger<T>
        {
            var width = 8 * Unsafe.SizeOf<T>();
            var distance = T.IsNegative(y) || y > T.CreateTruncating(width - 1) ? width : int.CreateTruncating(y);
            return distance < width ? x >> distance : T.IsNegative(x) ? -T.One : T.Zero;
        }
    }
}
