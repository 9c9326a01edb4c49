namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elementwise quotient, a fraction also for whole numbers.</summary>
    public static Tensor true_divide(Tensor dividend, Tensor divisor) => dividend.true_divide(divisor);

    /// <summary>Divides <paramref name="dividend"/> by <paramref name="divisor"/>.</summary>
    public static Tensor true_divide_(Tensor dividend, Tensor divisor) => dividend.true_divide_(divisor);

    public partial class Tensor
    {
        /// <summary>The elementwise quotient, a fraction also for whole numbers.</summary>
        public Tensor true_divide(Tensor other) => div(other);

        /// <summary>Every element divided by a number.</summary>
        public Tensor true_divide(Scalar other) => div(other);

        /// <summary>Divides this tensor by <paramref name="other"/>.</summary>
        public Tensor true_divide_(Tensor other) => div_(other);

        /// <summary>Divides every element of this tensor by a number.</summary>
        public Tensor true_divide_(Scalar other) => div_(other);
    }
}
