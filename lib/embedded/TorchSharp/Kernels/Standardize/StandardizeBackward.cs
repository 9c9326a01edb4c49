using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Standardize;

/// <summary>A range of groups of <see cref="StandardizeKernel.Backward"/>.</summary>
internal unsafe struct StandardizeBackward<T> : IRangeKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public long Outer, Groups, Inner;

    /// <summary>[outer, groups, inner] each: the gradient of the result, the input, and the input's gradient.</summary>
    public T* G, X, InputGradient;

    /// <summary>[groups] each.</summary>
    public T* WeightGradient, BiasGradient, Mean, Scale, Weight;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        for (var group = from; group < to; group++)
        {
            double sum = 0, along = 0;
            for (long n = 0; n < Outer; n++)
            {
                var start = (n * Groups + group) * Inner;
                sum += LaneSum.Of(G + start, Inner);
                along += LaneSum.Products(X + start, double.CreateTruncating(Mean[group]), G + start, Inner);
            }
            along *= double.CreateTruncating(Scale[group]);
            BiasGradient[group] = T.CreateTruncating(sum);
            WeightGradient[group] = T.CreateTruncating(along);
            Write(group, T.CreateTruncating(sum / (Outer * Inner)), T.CreateTruncating(along / (Outer * Inner)) * Scale[group]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Write(long group, T share, T slope)
    {
        var (mean, scale) = (Mean[group], Scale[group] * Weight[group]);
        for (long n = 0; n < Outer; n++)
        {
            var start = (n * Groups + group) * Inner;
            T* x = X + start, g = G + start, d = InputGradient + start;
            long i = 0;
            for (; i + Vector<T>.Count <= Inner; i += Vector<T>.Count)
            {
                var centred = Vector.Load(x + i) - new Vector<T>(mean);
                ((Vector.Load(g + i) - new Vector<T>(share) - centred * new Vector<T>(slope)) * new Vector<T>(scale)).Store(d + i);
            }
            for (; i < Inner; i++) d[i] = (g[i] - share - (x[i] - mean) * slope) * scale;
        }
    }
}
