using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.var(bool)" />
    public static Tensor var(Tensor input, bool unbiased = true) => input.var(unbiased);

    /// <inheritdoc cref="Tensor.var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor var(
        Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor var(
        Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor var(
        Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);

    /// <inheritdoc cref="Tensor.var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
    public static Tensor var(
        Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);

    public partial class Tensor
    {
        // The real package does not pass unbiased on when no dimension is given.

        /// <summary>The variance of all elements: the mean of their squared distances from the mean, with n - 1 in place of n.</summary>
        /// <param name="unbiased">Without effect, as in the real package; <c>var(dims, unbiased: false)</c> divides by n.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public Tensor var(bool unbiased = true) => VarianceAlong([], true, false);

        /// <summary>Variances along dimensions: the means of the squared distances from the mean.</summary>
        /// <param name="dimensions">The dimensions; all when none is given.</param>
        /// <param name="unbiased">Whether to divide by n - 1, not by n.</param>
        /// <param name="keepdim">Whether the dimensions stay, with size 1.</param>
        /// <param name="type">Without effect, as in the real package.</param>
        /// <exception cref="ExternalException">The tensor holds whole numbers.</exception>
        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            VarianceAlong(dimensions, unbiased, keepdim);

        /// <inheritdoc cref="var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            VarianceAlong(dimensions, unbiased, keepdim);

        /// <inheritdoc cref="var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            VarianceAlong([dim], unbiased, keepdim);

        /// <inheritdoc cref="var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            VarianceAlong([dim.Item1, dim.Item2], unbiased, keepdim);

        /// <inheritdoc cref="var(ReadOnlySpan{long}, bool, bool, ScalarType?)" />
        public Tensor var((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            VarianceAlong([dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim);

        private Tensor VarianceAlong(ReadOnlySpan<long> dims, bool unbiased, bool keepdim)
        {
            RequireSpread();
            var mask = Shapes.Mask(dims, Impl.Sizes.Length);
            var divisor = Math.Max(0, Reductions.Extent(Impl.Sizes, mask) - (unbiased ? 1 : 0));
            var kernel = new VarianceKernel { Input = this, Mask = mask, KeepDim = keepdim, Unbiased = unbiased };
            ScalarTypes.DispatchFloating(dtype, "var", ref kernel);
            return Gradient.Record(kernel.Result!, "VarBackward0", [this], [this], (node, grad) =>
            {
                var distance = node[0].sub(node[0].mean(Reductions.Dimensions(mask), keepdim: true));
                return [Reductions.Restore(grad, mask, keepdim).mul(distance).mul(2.0 / divisor)];
            });
        }

        private void RequireSpread()
        {
            if (torch.is_integral(dtype)) throw new ExternalException("std and var only support floating point and complex dtypes");
        }
    }

    private struct VarianceKernel : IFloatKernel
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public bool Unbiased;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Result = Reductions.Run<T, T, VarianceReducer<T>>(Input, Input.dtype, Mask, KeepDim, new VarianceReducer<T>(Unbiased));
    }

    // Welford's method: the sum of squares less the square of the sum would lose the digits of a small variance around a large mean.
    private struct VarianceReducer<T>(bool unbiased) : IReducer<T, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        private double _count;
        private double _mean;
        private double _squares;

        public void Start() => (_count, _mean, _squares) = (0, 0, 0);

        public void Add(T element)
        {
            _count++;
            var x = double.CreateTruncating(element);
            var distance = x - _mean;
            _mean += distance / _count;
            _squares += distance * (x - _mean);
        }

        public static bool HasRows => true;

        // The row by itself, then put together with what was there: Chan, Golub and LeVeque, 1979.
        public unsafe void AddRow(T* elements, long count)
        {
            var mean = LaneSum.Of(elements, count) / count;
            var (distance, total) = (mean - _mean, _count + count);
            _squares += LaneSum.Squares(elements, count, mean) + distance * distance * (_count * count / total);
            _mean += distance * (count / total);
            _count = total;
        }

        // Of no elements, or of one when unbiased, there is no variance: 0 / 0.
        public readonly T Finish() => T.CreateTruncating(_squares / Math.Max(0, _count - (unbiased ? 1 : 0)));
    }
}
