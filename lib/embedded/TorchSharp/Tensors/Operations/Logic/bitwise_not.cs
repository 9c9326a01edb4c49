using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Whole numbers with all bits inverted, or truth values inverted.</summary>
    public static Tensor bitwise_not(Tensor input) => input.bitwise_not();

    /// <summary>Inverts all bits of whole numbers, or truth values.</summary>
    public static Tensor bitwise_not_(Tensor input) => input.bitwise_not_();

    public partial class Tensor
    {
        /// <summary>Whole numbers with all bits inverted, or truth values inverted.</summary>
        public Tensor bitwise_not() => Invert(inPlace: false);

        /// <summary>Inverts all bits of whole numbers, or truth values.</summary>
        public Tensor bitwise_not_() => Invert(inPlace: true);

        /// <inheritdoc cref="bitwise_not()" />
        public static Tensor operator ~(Tensor left) => left.bitwise_not();

        private Tensor Invert(bool inPlace)
        {
            if (torch.is_floating_point(dtype)) throw Errors.NotImplementedFor("bitwise_not_cpu", dtype);
            using var ones = Elementwise.Number(dtype == ScalarType.Bool ? true : -1, this);
            return Elementwise.Bits<BitwiseXor>(this, ones, inPlace);
        }
    }
}
