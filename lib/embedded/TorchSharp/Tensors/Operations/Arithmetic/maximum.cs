using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The larger of two elements; NaN if one of them is.</summary>
    public static Tensor maximum(Tensor input, Tensor other) => input.maximum(other);

    public partial class Tensor
    {
        /// <summary>The larger of two elements; NaN if one of them is.</summary>
        public Tensor maximum(Tensor other) => Elementwise.Pair<Maximum>(this, other);
    }

    private readonly struct Maximum : IBinaryOperation, IPairDerivative
    {
        public static string Node => "MaximumBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => T.Max(x, y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Max(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => Extremes.Share(grad, saved.X, saved.Y);

        public static Tensor Right(Tensor grad, in PairValues saved) => Extremes.Share(grad, saved.Y, saved.X);
    }
}
