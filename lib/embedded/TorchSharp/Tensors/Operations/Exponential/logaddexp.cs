using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Functions;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>log(exp(x) + exp(y)), also where the exponentials would overflow.</summary>
    public static Tensor logaddexp(Tensor left, Tensor right) => left.logaddexp(right);

    public partial class Tensor
    {
        /// <summary>log(exp(x) + exp(y)), also where the exponentials would overflow.</summary>
        public Tensor logaddexp(Tensor other) => Elementwise.FloatPair<LogOfSumOfExponentials>(this, other);
    }

    private readonly struct LogOfSumOfExponentials : IFloatPairOperation, IPairDerivative
    {
        public static string Name => "logaddexp_cpu";

        public static string Node => "LogaddexpBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
            x == y && T.IsInfinity(x) ? x : T.Max(x, y) + SmallArguments.Log1P(T.Exp(-T.Abs(x - y)));

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.div(saved.Y.sub(saved.X).exp().add(1));

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.div(saved.X.sub(saved.Y).exp().add(1));
    }
}
