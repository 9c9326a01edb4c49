using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The smaller of two elements; NaN if one of them is.</summary>
    public static Tensor minimum(Tensor input, Tensor other) => input.minimum(other);

    public partial class Tensor
    {
        /// <summary>The smaller of two elements; NaN if one of them is.</summary>
        public Tensor minimum(Tensor other) => Elementwise.Pair<Minimum>(this, other);
    }

    private readonly struct Minimum : IBinaryOperation, IPairDerivative
    {
        public static string Node => "MinimumBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => T.Min(x, y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Min(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => Extremes.Share(grad, saved.X, saved.Y, smallest: true);

        public static Tensor Right(Tensor grad, in PairValues saved) => Extremes.Share(grad, saved.Y, saved.X, smallest: true);
    }
}
