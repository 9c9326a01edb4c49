using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Kernels.GridSample;

/// <summary>Turns coordinates between -1 and 1 along one axis into places between the elements of an image.</summary>
/// <param name="Size">Elements along the axis.</param>
/// <param name="Padding">What is beyond the edges.</param>
/// <param name="AlignCorners">Whether -1 and 1 are the middles of the first and the last element, and not their outer edges.</param>
internal readonly record struct GridAxis(long Size, GridSamplePaddingMode Padding, bool AlignCorners)
{
    /// <summary>The place, and how fast it moves with the coordinate.</summary>
    public (T Place, T Slope) At<T>(T coordinate) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var half = T.CreateTruncating(0.5);
        var slope = T.CreateTruncating(AlignCorners ? Size - 1 : Size) * half;
        var place = AlignCorners ? (coordinate + T.One) * slope : T.FusedMultiplyAdd(coordinate + T.One, slope, -half);
        if (Padding == GridSamplePaddingMode.Reflection) (place, slope) = Reflect(place, slope);
        if (Padding != GridSamplePaddingMode.Zeros) (place, slope) = Clip(place, slope);
        // So far outside, or no number at all, that no element is near.
        return T.Abs(place) < T.CreateTruncating(int.MaxValue) ? (place, slope) : (T.CreateTruncating(-100), slope);
    }

    private (T Place, T Slope) Clip<T>(T place, T slope) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var last = T.CreateTruncating(Size - 1);
        if (!(place > T.Zero)) return (T.Zero, T.Zero);
        return place < last ? (place, slope) : (last, T.Zero);
    }

    private (T Place, T Slope) Reflect<T>(T place, T slope) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var half = T.CreateTruncating(0.5);
        var (low, span) = AlignCorners ? (T.Zero, T.CreateTruncating(Size - 1)) : (-half, T.CreateTruncating(Size));
        if (T.IsZero(span)) return (T.Zero, T.Zero);
        var distance = place - low;
        if (distance < T.Zero) (distance, slope) = (-distance, -slope);
        var flips = T.Floor(distance / span);
        var rest = distance - flips * span;
        return T.IsOddInteger(flips) ? (span - rest + low, -slope) : (rest + low, slope);
    }
}
