using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Every element moved into a range, either end of which may be left out.</summary>
    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp(min, max);

    /// <summary>Every element moved into a range of its own, either end of which may be left out.</summary>
    public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => input.clamp(min, max);

    /// <summary>Every element moved into a range, in place.</summary>
    public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp_(min, max);

    /// <summary>Every element moved into a range of its own, in place.</summary>
    public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => input.clamp_(min, max);

    /// <inheritdoc cref="clamp(Tensor, Scalar, Scalar)" />
    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => input.clip(min, max);

    /// <summary>Every element, but at most <paramref name="max"/>.</summary>
    public static Tensor clamp_max(Tensor input, Scalar max) => input.clamp_max(max);

    /// <summary>Every element, but at most <paramref name="max"/>, in place.</summary>
    public static Tensor clamp_max_(Tensor input, Scalar max) => input.clamp_max_(max);

    /// <summary>Every element, but at least <paramref name="min"/>.</summary>
    public static Tensor clamp_min(Tensor input, Scalar min) => input.clamp_min(min);

    /// <summary>Every element, but at least <paramref name="min"/>, in place.</summary>
    public static Tensor clamp_min_(Tensor input, Scalar min) => input.clamp_min_(min);

    public partial class Tensor
    {
        /// <summary>
        /// Every element moved into a range, either end of which may be left out. If the ends cross, all become the upper one.
        /// </summary>
        /// <exception cref="ExternalException">Both ends are left out.</exception>
        public Tensor clamp(Scalar? min = null, Scalar? max = null)
        {
            using var low = min is null ? null : Elementwise.Number(min, this);
            using var high = max is null ? null : Elementwise.Number(max, this);
            return clamp(low, high);
        }

        /// <summary>Every element moved into a range of its own, either end of which may be left out.</summary>
        /// <exception cref="ExternalException">Both ends are left out.</exception>
        public Tensor clamp(Tensor? min = null, Tensor? max = null)
        {
            if (min is null) return Elementwise.Pair<AtMost>(this, RequireEnd(max));
            if (max is null) return Elementwise.Pair<AtLeast>(this, min);
            using var raised = Elementwise.Pair<AtLeast>(this, min);
            return Elementwise.Pair<AtMost>(raised, max);
        }

        /// <inheritdoc cref="clamp(Scalar, Scalar)" />
        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        /// <summary>Every element moved into a range, in place.</summary>
        /// <exception cref="ExternalException">Both ends are left out.</exception>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null)
        {
            using var low = min is null ? null : Elementwise.Number(min, this);
            using var high = max is null ? null : Elementwise.Number(max, this);
            return clamp_(low, high);
        }

        /// <summary>Every element moved into a range of its own, in place.</summary>
        /// <exception cref="ExternalException">Both ends are left out.</exception>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null)
        {
            if (min is not null) Elementwise.Pair<AtLeast>(this, min, inPlace: true);
            return min is not null && max is null ? this : Elementwise.Pair<AtMost>(this, RequireEnd(max), inPlace: true);
        }

        /// <summary>Every element, but at most <paramref name="max"/>.</summary>
        public Tensor clamp_max(Scalar max) => clamp(null, max);

        /// <summary>Every element, but at most <paramref name="max"/>, in place.</summary>
        public Tensor clamp_max_(Scalar max) => clamp_(null, max);

        /// <summary>Every element, but at least <paramref name="min"/>.</summary>
        public Tensor clamp_min(Scalar min) => clamp(min, null);

        /// <summary>Every element, but at least <paramref name="min"/>, in place.</summary>
        public Tensor clamp_min_(Scalar min) => clamp_(min, null);

        private static Tensor RequireEnd(Tensor? end) =>
            end ?? throw new ExternalException("torch.clamp: At least one of 'min' or 'max' must not be None");
    }

    // Unlike those of maximum, these derivatives give all of the gradient to an element that lies on the end of its range.
    private readonly struct AtLeast : IBinaryOperation, IPairDerivative
    {
        public static string Node => "ClampMinBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => T.Max(x, y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Max(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.X.ge(saved.Y));

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.X.lt(saved.Y));
    }

    private readonly struct AtMost : IBinaryOperation, IPairDerivative
    {
        public static string Node => "ClampMaxBackward0";

        public static PairReads LeftReads => PairReads.Both;

        public static PairReads RightReads => PairReads.Both;

        public static T Invoke<T>(T x, T y) where T : unmanaged, INumber<T> => T.Min(x, y);

        public static bool HasVectors => true;

        public static Vector<T> InvokeVector<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Min(x, y);

        public static Tensor Left(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.X.le(saved.Y));

        public static Tensor Right(Tensor grad, in PairValues saved) => grad.KeepWhere(saved.X.gt(saved.Y));
    }
}
