using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.nan_to_num(double, double?, double?)" />
    public static Tensor nan_to_num(Tensor input, double nan = 0d, double? posinf = null, double? neginf = null) =>
        input.nan_to_num(nan, posinf, neginf);

    public partial class Tensor
    {
        /// <summary>The elements with other numbers in place of NaN and the infinities.</summary>
        /// <param name="nan">What becomes of NaN.</param>
        /// <param name="posinf">What becomes of +∞; the largest number when null.</param>
        /// <param name="neginf">What becomes of -∞; the most negative number when null.</param>
        public Tensor nan_to_num(double nan = 0d, double? posinf = null, double? neginf = null) =>
            Elementwise.Same(this, new FiniteNumber(nan, posinf, neginf));
    }

    private readonly struct FiniteNumber(double nan, double? positive, double? negative) : IUnaryOperation, IDerivative
    {
        public static string Node => "NanToNumBackward0";

        public static Reads Reads => Reads.Operand;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            if (T.IsFinite(x)) return x;
            if (T.IsNaN(x)) return T.CreateTruncating(nan);
            if (T.IsNegative(x)) return negative is { } low ? T.CreateTruncating(low) : T.MinValue;
            return positive is { } high ? T.CreateTruncating(high) : T.MaxValue;
        }

        public Tensor Derivative(Tensor grad, Tensor x) => grad.KeepWhere(x.isfinite());
    }
}
