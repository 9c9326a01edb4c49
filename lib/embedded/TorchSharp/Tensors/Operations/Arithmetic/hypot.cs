using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The length of the hypotenuse over two legs: √(x² + y²).</summary>
    public static Tensor hypot(Tensor left, Tensor right) => left.hypot(right);

    public partial class Tensor
    {
        /// <summary>The length of the hypotenuse over two legs: √(x² + y²).</summary>
        public Tensor hypot(Tensor other) => Elementwise.FloatPair<Hypotenuse>(this, other);
    }

    private readonly struct Hypotenuse : IFloatPairOperation, IPairDerivative
    {
        public static string Name => "hypot_cpu";

        public static string Node => "HypotBackward0";

        public static PairReads LeftReads => PairReads.Left | PairReads.Result;

        public static PairReads RightReads => PairReads.Right | PairReads.Result;

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Hypot(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.mul(saved.X.div(saved.Result));

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.mul(saved.Y.div(saved.Result));
    }
}
