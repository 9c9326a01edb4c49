using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Every element that is positive, else 0.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values.</exception>
        public Tensor relu() => Elementwise.Same<Rectifier>(RefuseRectifier());

        /// <summary>Every element that is positive, else 0, in place.</summary>
        /// <exception cref="ExternalException">The tensor holds truth values.</exception>
        public Tensor relu_() => Elementwise.Same<Rectifier>(RefuseRectifier(), inPlace: true);

        private Tensor RefuseRectifier() =>
            dtype != ScalarType.Bool ? this : throw new ExternalException("Boolean inputs not supported for relu");
    }

    private readonly struct Rectifier : IUnaryOperation, IDerivative
    {
        public static string Node => "ReluBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, INumber<T>, IMinMaxValue<T> => T.Max(x, T.Zero);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x) where T : unmanaged, INumber<T> => Vector.Max(x, Vector<T>.Zero);

        public Tensor Derivative(Tensor grad, Tensor y) => Elementwise.Pair<KeptWherePositive>(grad, y);
    }

    // The gradient where the result is positive, else 0, in one pass.
    private readonly struct KeptWherePositive : IBinaryOperation, IPairDerivative
    {
        public static string Node => "ThresholdBackwardBackward0";

        public static PairReads LeftReads => PairReads.Right;

        public static PairReads RightReads => PairReads.Nothing;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => Keep.If(!(y <= T.Zero), x);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> =>
            Vector.AndNot(x, Vector.LessThanOrEqual(y, Vector<T>.Zero));

        public static Tensor Left(Tensor grad, in PairValues saved) => Elementwise.Pair<KeptWherePositive>(grad, saved.Y);

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.zeros_like();
    }
}
