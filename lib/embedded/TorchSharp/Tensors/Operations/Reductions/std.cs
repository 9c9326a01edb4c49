using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.std(bool)" />
    public static Tensor std(Tensor input, bool unbiased = true) => input.std(unbiased);

    /// <inheritdoc cref="Tensor.std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor std(
        Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor std(
        Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor std(
        Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor std(
        Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);

    public partial class Tensor
    {
        /// <summary>The standard deviation of all elements, the root of their variance.</summary>
        /// <param name="unbiased">Whether the variance divides by n - 1, not by n.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public Tensor std(bool unbiased = true) => DeviationAlong([], unbiased, false);

        /// <summary>Standard deviations along dimensions, the roots of the variances.</summary>
        /// <param name="dimensions">The dimensions; all when none is given.</param>
        /// <param name="unbiased">Whether the variance divides by n - 1, not by n.</param>
        /// <param name="keepdim">Whether the dimensions stay, with size 1.</param>
        /// <param name="type">Without effect, as in the real package.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            DeviationAlong(dimensions, unbiased, keepdim);

        /// <inheritdoc cref="std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            DeviationAlong(dimensions, unbiased, keepdim);

        /// <inheritdoc cref="std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            DeviationAlong([dim], unbiased, keepdim);

        /// <inheritdoc cref="std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            DeviationAlong([dim.Item1, dim.Item2], unbiased, keepdim);

        /// <inheritdoc cref="std(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor std((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            DeviationAlong([dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim);

        private Tensor DeviationAlong(ReadOnlySpan<long> dims, bool unbiased, bool keepdim)
        {
            using var variance = VarianceAlong(dims, unbiased, keepdim);
            return Elementwise.Float<Deviation>(variance);
        }
    }

    // As sqrt, but for the derivative where all elements are the same: 0, not infinity.
    private readonly struct Deviation : IFloatOperation, IDerivative
    {
        public static string Name => "std";

        public static string Node => "StdBackward0";

        public static Reads Reads => Reads.Result;

        public T Invoke<T>(T x) where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> => T.Sqrt(x);

        public Tensor Derivative(Tensor grad, Tensor y) => grad.div(y.mul(2)).KeepWhere(y.ne(0));
    }
}
