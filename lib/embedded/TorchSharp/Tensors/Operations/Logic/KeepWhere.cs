using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// The elements where a mask is true, else 0: also where the element is NaN, which a product with the mask would keep.
        /// </summary>
        internal Tensor KeepWhere(Tensor mask) => Elementwise.Pair<Kept>(this, mask);
    }

    private readonly struct Kept : IBinaryOperation, IPairDerivative
    {
        public static string Node => "WhereBackward0";

        public static PairReads LeftReads => PairReads.Right;

        public static PairReads RightReads => PairReads.Nothing;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => Keep.If(!T.IsZero(y), x);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> =>
            Vector.AndNot(x, Vector.Equals(y, Vector<T>.Zero));

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.Y);

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.zeros_like();
    }
}
