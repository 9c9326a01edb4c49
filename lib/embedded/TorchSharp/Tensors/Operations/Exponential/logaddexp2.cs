using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>log₂(2^x + 2^y), also where the powers would overflow.</summary>
    public static Tensor logaddexp2(Tensor left, Tensor right) => left.logaddexp2(right);

    public partial class Tensor
    {
        /// <summary>log₂(2^x + 2^y), also where the powers would overflow.</summary>
        public Tensor logaddexp2(Tensor other) => Elementwise.FloatPair<LogOfSumOfPowersOfTwo>(this, other);
    }

    private readonly struct LogOfSumOfPowersOfTwo : IFloatPairOperation, IPairDerivative
    {
        public static string Name => "logaddexp2_cpu";

        public static string Node => "Logaddexp2Backward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryFloatingPointIeee754<T> => x == y && T.IsInfinity(x)
                ? x
                : T.Max(x, y) + SmallArguments.Log1P(T.Exp2(-T.Abs(x - y))) / T.Log(T.One + T.One);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.div(saved.Y.sub(saved.X).exp2().add(1));

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.div(saved.X.sub(saved.Y).exp2().add(1));
    }
}
