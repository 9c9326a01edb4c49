namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise quotient, rounded down.</summary>
    public static Tensor floor_divide(Tensor input, Tensor other) => input.floor_divide(other);

    /// <summary>Divides <paramref name="input"/> by <paramref name="other"/>, rounding down.</summary>
    public static Tensor floor_divide_(Tensor input, Tensor other) => input.floor_divide_(other);

    public partial class Tensor
    {
        /// <summary>The elementwise quotient, rounded down.</summary>
        public Tensor floor_divide(Tensor other) => div(other, RoundingMode.floor);

        /// <summary>Every element divided by a number, rounded down.</summary>
        public Tensor floor_divide(Scalar other) => div(other, RoundingMode.floor);

        /// <summary>Divides this tensor by <paramref name="other"/>, rounding down.</summary>
        public Tensor floor_divide_(Tensor other) => div_(other, RoundingMode.floor);

        /// <summary>Divides every element of this tensor by a number, rounding down.</summary>
        public Tensor floor_divide_(Scalar other) => div_(other, RoundingMode.floor);
    }
}
