using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The smaller of two elements; the number if one of them is NaN.</summary>
    public static Tensor fmin(Tensor input, Tensor other) => input.fmin(other);

    public partial class Tensor
    {
        /// <summary>The smaller of two elements; the number if one of them is NaN.</summary>
        public Tensor fmin(Tensor other) => Elementwise.Pair<NumericMinimum>(this, other);
    }

    private readonly struct NumericMinimum : IBinaryOperation, IPairDerivative
    {
        public static string Node => "FminBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => x <= y || T.IsNaN(y) ? x : y;

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.X.le(saved.Y).logical_or(saved.Y.isnan()));

        public static Tensor Right(Tensor grad, in PairValues saved) =>
            grad.KeepWhere(saved.X.le(saved.Y).logical_or(saved.Y.isnan()).logical_not());
    }
}
