using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The angle, in radians from -π to π, of the point with the first element as y and the second as x.</summary>
    public static Tensor atan2(Tensor input, Tensor other) => input.atan2(other);

    /// <summary>The angle, in radians from -π to π, of the point (x, y) = (other, input), in place of y.</summary>
    public static Tensor atan2_(Tensor input, Tensor other) => input.atan2_(other);

    /// <inheritdoc cref="atan2(Tensor, Tensor)" />
    public static Tensor arctan2(Tensor input, Tensor other) => input.arctan2(other);

    /// <inheritdoc cref="atan2_(Tensor, Tensor)" />
    public static Tensor arctan2_(Tensor input, Tensor other) => input.arctan2_(other);

    /// <inheritdoc cref="atan2(Tensor, Tensor)" />
    public static Tensor arctan(Tensor input, Tensor other) => input.arctan(other);

    /// <inheritdoc cref="atan2_(Tensor, Tensor)" />
    public static Tensor arctan_(Tensor input, Tensor other) => input.arctan_(other);

    public partial class Tensor
    {
        /// <summary>The angle, in radians from -π to π, of the point with this element as y and the other as x.</summary>
        public Tensor atan2(Tensor other) =>
            Elementwise.FloatPair<AngleOfPoint>(this, other, type: Elementwise.FractionalType(this, other));

        /// <summary>The angle, in radians from -π to π, of the point (x, y) = (other, this), in place of y.</summary>
        public Tensor atan2_(Tensor other) =>
            Elementwise.FloatPair<AngleOfPoint>(this, other, true, Elementwise.FractionalType(this, other));

        /// <inheritdoc cref="atan2(Tensor)" />
        public Tensor arctan2(Tensor other) => atan2(other);

        /// <inheritdoc cref="atan2_(Tensor)" />
        public Tensor arctan2_(Tensor other) => atan2_(other);

        /// <inheritdoc cref="atan2(Tensor)" />
        public Tensor arctan(Tensor other) => atan2(other);

        /// <inheritdoc cref="atan2_(Tensor)" />
        public Tensor arctan_(Tensor other) => atan2_(other);
    }

    private readonly struct AngleOfPoint : IFloatPairOperation, IPairDerivative
    {
        public static string Name => "atan2_cpu";

        public static string Node => "Atan2Backward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.Atan2(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) =>
            grad.mul(saved.Y.div(saved.X.mul(saved.X).add(saved.Y.mul(saved.Y))));

        public static Tensor Right(Tensor grad, in PairValues saved) =>
            grad.neg().mul(saved.X.div(saved.X.mul(saved.X).add(saved.Y.mul(saved.Y))));
    }
}
