using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Conv;

/// <summary>
/// The column matrix of an image [patch, pixels]: column p holds the input elements that output pixel p is computed from, so that a
/// convolution is a matrix product.
/// </summary>
internal static unsafe class Columns
{
    /// <summary>Fills the column matrix of one group of an image's channels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gather<T>(T* columns, T* channels, ConvGeometry g) where T : unmanaged
    {
        for (long c = 0; c < g.GroupInChannels; c++, channels += g.Y.Input * g.X.Input)
        {
            for (long ky = 0; ky < g.Y.Kernel; ky++)
            {
                for (long kx = 0; kx < g.X.Kernel; kx++, columns += g.Pixels) GatherRow(columns, channels, g, ky, kx);
            }
        }
    }

    /// <summary>Adds a column matrix back to where its elements came from, row after row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scatter<T>(T* columns, T* channels, ConvGeometry g) where T : unmanaged, INumber<T>
    {
        for (long c = 0; c < g.GroupInChannels; c++, channels += g.Y.Input * g.X.Input)
        {
            for (long ky = 0; ky < g.Y.Kernel; ky++)
            {
                for (long kx = 0; kx < g.X.Kernel; kx++, columns += g.Pixels) ScatterRow(columns, channels, g, ky, kx);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void GatherRow<T>(T* row, T* channel, ConvGeometry g, long ky, long kx) where T : unmanaged
    {
        var (y, x) = (g.Y, g.X);
        var width = x.Output;
        var (top, bottom) = y.Inside(ky);
        var (left, right) = x.Inside(kx);
        new Span<T>(row, (int)(top * width)).Clear();
        for (var oy = top; oy < bottom; oy++)
        {
            var line = row + oy * width;
            var source = channel + (oy * y.Stride + ky * y.Dilation - y.Before) * x.Input + kx * x.Dilation - x.Before;
            for (long ox = 0; ox < left; ox++) line[ox] = default;
            if (x.Stride == 1)
                new ReadOnlySpan<T>(source + left, (int)(right - left)).CopyTo(new Span<T>(line + left, (int)(right - left)));
            else for (var ox = left; ox < right; ox++) line[ox] = source[ox * x.Stride];
            for (var ox = right; ox < width; ox++) line[ox] = default;
        }
        new Span<T>(row + bottom * width, (int)((y.Output - bottom) * width)).Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ScatterRow<T>(T* row, T* channel, ConvGeometry g, long ky, long kx) where T : unmanaged, INumber<T>
    {
        var (y, x) = (g.Y, g.X);
        var (top, bottom) = y.Inside(ky);
        var (left, right) = x.Inside(kx);
        for (var oy = top; oy < bottom; oy++)
        {
            var line = row + oy * x.Output;
            var target = channel + (oy * y.Stride + ky * y.Dilation - y.Before) * x.Input + kx * x.Dilation - x.Before;
            if (x.Stride == 1) AddTo(target + left, line + left, right - left);
            else for (var ox = left; ox < right; ox++) target[ox * x.Stride] += line[ox];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTo<T>(T* target, T* source, long count) where T : unmanaged, INumber<T>
    {
        long i = 0;
        for (; i + Vector<T>.Count <= count; i += Vector<T>.Count) (Vector.Load(target + i) + Vector.Load(source + i)).Store(target + i);
        for (; i < count; i++) target[i] += source[i];
    }
}
