using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.histc(long, long, long)" />
    public static Tensor histc(Tensor input, long bins = 100, long min = 0, long max = 0) => input.histc(bins, min, max);

    public partial class Tensor
    {
        /// <summary>How many elements fall into each of several equally wide bins, as numbers of this tensor's type.</summary>
        /// <param name="bins">How many bins.</param>
        /// <param name="min">The lower end of the first bin; when both ends are 0, the smallest element.</param>
        /// <param name="max">The upper end of the last bin, which belongs to it; when both ends are 0, the largest element.</param>
        /// <exception cref="ExternalException">
        /// The tensor holds whole numbers, there are no bins, or the range is empty or not finite.
        /// </exception>
        public Tensor histc(long bins = 100, long min = 0, long max = 0)
        {
            if (bins < 1) throw new ExternalException($"bins must be > 0, but got {bins} for dimension 0");
            if (min > max) throw new ExternalException("max must be larger than min");
            var kernel = new HistogramKernel
            {
                Input = this, Result = new Tensor(TensorImpl.Allocate(dtype, bins)), Low = min, High = max,
            };
            ScalarTypes.DispatchFloating(dtype, "histogram_cpu", ref kernel);
            return kernel.Result;
        }
    }

    private unsafe struct HistogramKernel : IFloatKernel
    {
        public Tensor Input, Result;
        public double Low, High;

        public void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            using var values = Input.detach();
            using var dense = values.contiguous();
            var elements = dense.Impl.Span<T>();
            var bins = Result.Impl.Span<T>();
            bins.Clear();
            if (Low == High && elements.Length > 0) Range(elements);
            if (!double.IsFinite(Low) || !double.IsFinite(High))
                throw new ExternalException($"torch.histc: range of [{Low}, {High}] is not finite");
            if (Low == High) (Low, High) = (Low - 1, High + 1);
            foreach (var element in elements)
            {
                var x = double.CreateTruncating(element);
                if (!(x >= Low && x <= High)) continue;
                bins[Math.Min(bins.Length - 1, (int)((x - Low) / (High - Low) * bins.Length))] += T.One;
            }
        }

        private void Range<T>(Span<T> elements) where T : IBinaryFloatingPointIeee754<T>
        {
            (Low, High) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (var element in elements)
            {
                var x = double.CreateTruncating(element);
                (Low, High) = (Math.Min(Low, x), Math.Max(High, x));
            }
        }
    }
}
