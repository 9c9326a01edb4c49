using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The larger of two elements; the number if one of them is NaN.</summary>
    public static Tensor fmax(Tensor input, Tensor other) => input.fmax(other);

    public partial class Tensor
    {
        /// <summary>The larger of two elements; the number if one of them is NaN.</summary>
        public Tensor fmax(Tensor other) => Elementwise.Pair<NumericMaximum>(this, other);
    }

    private readonly struct NumericMaximum : IBinaryOperation, IPairDerivative
    {
        public static string Node => "FmaxBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x >= y || T.IsNaN(y) ? x : y;

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.X.ge(saved.Y).logical_or(saved.Y.isnan()));

        public static Tensor Right(Tensor grad, in PairValues saved) =>
            grad.KeepWhere(saved.X.ge(saved.Y).logical_or(saved.Y.isnan()).logical_not());
    }
}
