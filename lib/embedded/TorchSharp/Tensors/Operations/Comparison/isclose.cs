using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.isclose(Tensor, double, double, bool)" />
    public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) =>
        tensor.isclose(other, rtol, atol, nanEqual);

    /// <inheritdoc cref="Tensor.allclose(Tensor, double, double, bool)" />
    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
        tensor.allclose(target, rtol, atol, equal_nan);

    public partial class Tensor
    {
        /// <summary>Whether elements nearly agree: |x - y| ≤ atol + rtol · |y|. Equal infinities do.</summary>
        /// <param name="other">A tensor of the same type.</param>
        /// <param name="rtol">The tolerance relative to the other element.</param>
        /// <param name="atol">The absolute tolerance.</param>
        /// <param name="nanEqual">Whether NaN agrees with NaN.</param>
        /// <exception cref="ExternalException">The types differ, the shapes don't broadcast, or a tolerance is negative.</exception>
        public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false)
        {
            if (dtype != other.dtype) throw new ExternalException($"{Errors.NameOf(dtype)} did not match {Errors.NameOf(other.dtype)}");
            if (!(rtol >= 0)) throw new ExternalException($"rtol must be greater than or equal to zero, but got {rtol}");
            if (!(atol >= 0)) throw new ExternalException($"atol must be greater than or equal to zero, but got {atol}");
            return Elementwise.Compare(this, other, new NearlyEqual(rtol, atol, nanEqual));
        }

        /// <summary>Whether all elements nearly agree: |x - y| ≤ atol + rtol · |y|.</summary>
        /// <param name="target">A tensor of the same type.</param>
        /// <param name="rtol">The tolerance relative to the other element.</param>
        /// <param name="atol">The absolute tolerance.</param>
        /// <param name="equal_nan">Whether NaN agrees with NaN.</param>
        /// <exception cref="ExternalException">The types differ, the shapes don't broadcast, or a tolerance is negative.</exception>
        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false)
        {
            using var close = isclose(target, rtol, atol, equal_nan);
            using var all = close.all();
            return all.item<bool>();
        }
    }

    private readonly struct NearlyEqual(double rtol, double atol, bool nanEqual) : IComparison
    {
        public bool Invoke<T>(T x, T y) where T : unmanaged, INumber<T>
        {
            if (x == y || (nanEqual && T.IsNaN(x) && T.IsNaN(y))) return true;
            if (typeof(T) == typeof(float))
            {
                var distance = Math.Abs(float.CreateTruncating(x) - float.CreateTruncating(y));
                return float.IsFinite(distance) && distance <= (float)atol + Math.Abs((float)rtol * float.CreateTruncating(y));
            }
            var difference = Math.Abs(double.CreateTruncating(x) - double.CreateTruncating(y));
            return double.IsFinite(difference) && difference <= atol + Math.Abs(rtol * double.CreateTruncating(y));
        }
    }
}
