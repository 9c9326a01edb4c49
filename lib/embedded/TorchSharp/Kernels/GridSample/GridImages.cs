using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.GridSample;

/// <summary>Samples a range of images, or takes the gradients of the samples back, point after point.</summary>
internal unsafe struct GridImages<T> : IRangeKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public long Channels, Points;
    public GridAxis Y, X;
    public bool IsNearest, IsBackward;
    public T* Input, Grid, Output, InputGradient, GridGradient;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        for (var n = from; n < to; n++)
        {
            for (long p = 0; p < Points; p++)
            {
                var coordinates = Grid + 2 * (n * Points + p);
                if (IsBackward) Back(n, p, coordinates[0], coordinates[1]);
                else Sample(n, p, coordinates[0], coordinates[1]);
            }
        }
    }

    private readonly long Plane => Y.Size * X.Size;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Sample(long n, long p, T x, T y)
    {
        var corners = CornersAt(x, y);
        var plane = Input + n * Channels * Plane;
        var output = Output + n * Channels * Points + p;
        for (long c = 0; c < Channels; c++, plane += Plane, output += Points)
        {
            var sum = T.Zero;
            if (corners.Top0) sum = T.FusedMultiplyAdd(plane[corners.Place], corners.Weight00, sum);
            if (corners.Top1) sum = T.FusedMultiplyAdd(plane[corners.Place + 1], corners.Weight01, sum);
            if (corners.Bottom0) sum = T.FusedMultiplyAdd(plane[corners.Place + X.Size], corners.Weight10, sum);
            if (corners.Bottom1) sum = T.FusedMultiplyAdd(plane[corners.Place + X.Size + 1], corners.Weight11, sum);
            *output = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Back(long n, long p, T x, T y)
    {
        var corners = CornersAt(x, y);
        T* input = Input + n * Channels * Plane, target = InputGradient is null ? null : InputGradient + n * Channels * Plane;
        var gradient = Output + n * Channels * Points + p;
        T slopeX = T.Zero, slopeY = T.Zero;
        for (long c = 0; c < Channels; c++, gradient += Points)
        {
            var g = *gradient;
            if (target is not null) Spread(target + c * Plane, corners, g);
            if (GridGradient is null || IsNearest) continue;
            var plane = input + c * Plane + corners.Place;
            var value00 = corners.Top0 ? plane[0] : T.Zero;
            var value01 = corners.Top1 ? plane[1] : T.Zero;
            var value10 = corners.Bottom0 ? plane[X.Size] : T.Zero;
            var value11 = corners.Bottom1 ? plane[X.Size + 1] : T.Zero;
            slopeX += g * ((value01 - value00) * (T.One - corners.Down) + (value11 - value10) * corners.Down);
            slopeY += g * ((value10 - value00) * (T.One - corners.Right) + (value11 - value01) * corners.Right);
        }
        if (GridGradient is null) return;
        var result = GridGradient + 2 * (n * Points + p);
        (result[0], result[1]) = (slopeX * corners.SlopeX, slopeY * corners.SlopeY);
    }

    private readonly void Spread(T* plane, in Corners corners, T g)
    {
        if (corners.Top0) plane[corners.Place] += g * corners.Weight00;
        if (corners.Top1) plane[corners.Place + 1] += g * corners.Weight01;
        if (corners.Bottom0) plane[corners.Place + X.Size] += g * corners.Weight10;
        if (corners.Bottom1) plane[corners.Place + X.Size + 1] += g * corners.Weight11;
    }

    private readonly Corners CornersAt(T x, T y)
    {
        var (placeX, slopeX) = X.At(x);
        var (placeY, slopeY) = Y.At(y);
        // The nearest element is the only corner: the place is moved onto it. Halves go to the even one, as in PyTorch.
        if (IsNearest) (placeX, placeY) = (T.Round(placeX, MidpointRounding.ToEven), T.Round(placeY, MidpointRounding.ToEven));
        var (left, top) = (T.Floor(placeX), T.Floor(placeY));
        var (column, row) = (long.CreateTruncating(left), long.CreateTruncating(top));
        bool in0 = column >= 0 && column < X.Size, in1 = !IsNearest && column >= -1 && column < X.Size - 1;
        bool top0 = row >= 0 && row < Y.Size, top1 = !IsNearest && row >= -1 && row < Y.Size - 1;
        var (right, down) = (placeX - left, placeY - top);
        return new Corners
        {
            Place = row * X.Size + column, Right = right, Down = down, SlopeX = slopeX, SlopeY = slopeY,
            Top0 = top0 && in0, Top1 = top0 && in1, Bottom0 = top1 && in0, Bottom1 = top1 && in1,
            Weight00 = (T.One - right) * (T.One - down), Weight01 = right * (T.One - down),
            Weight10 = (T.One - right) * down, Weight11 = right * down,
        };
    }

    /// <summary>The four elements around a place: where the upper left one is, which of them are inside, and their weights.</summary>
    private ref struct Corners
    {
        public long Place;
        public bool Top0, Top1, Bottom0, Bottom1;
        public T Weight00, Weight01, Weight10, Weight11;

        /// <summary>How far the place is from the upper left one.</summary>
        public T Right, Down;

        /// <summary>How fast the place moves with the coordinates.</summary>
        public T SlopeX, SlopeY;
    }
}
