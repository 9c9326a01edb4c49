using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Standardize;

/// <summary>A range of groups of <see cref="StandardizeKernel.Forward"/>.</summary>
internal unsafe struct StandardizeForward<T> : IRangeKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public long Outer, Groups, Inner;
    public double Epsilon;

    /// <summary>[outer, groups, inner] both.</summary>
    public T* X, Y;

    /// <summary>[groups] each.</summary>
    public T* Mean, Variance, Scale, Weight, Bias;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        for (var group = from; group < to; group++)
        {
            double sum = 0, squares = 0;
            for (long n = 0; n < Outer; n++) sum += LaneSum.Of(X + (n * Groups + group) * Inner, Inner);
            var mean = sum / (Outer * Inner);
            for (long n = 0; n < Outer; n++) squares += LaneSum.Squares(X + (n * Groups + group) * Inner, Inner, mean);
            var variance = squares / (Outer * Inner);
            Mean[group] = T.CreateTruncating(mean);
            Variance[group] = T.CreateTruncating(variance);
            Scale[group] = T.CreateTruncating(1 / Math.Sqrt(variance + Epsilon));
            Write(group);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Write(long group)
    {
        var (mean, scale) = (Mean[group], Scale[group] * Weight[group]);
        var shift = Bias[group];
        for (long n = 0; n < Outer; n++)
        {
            T* x = X + (n * Groups + group) * Inner, y = Y + (n * Groups + group) * Inner;
            long i = 0;
            for (; i + Vector<T>.Count <= Inner; i += Vector<T>.Count)
                ((Vector.Load(x + i) - new Vector<T>(mean)) * new Vector<T>(scale) + new Vector<T>(shift)).Store(y + i);
            for (; i < Inner; i++) y[i] = (x[i] - mean) * scale + shift;
        }
    }
}
