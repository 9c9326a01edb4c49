using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;
using TorchSharp.Memory;

namespace TorchSharp.Kernels.GridSample;

/// <summary>
/// Samples a range of images. They are copied into planes with a border of zeros, so that no corner needs a question; then come, for some
/// points at a time, their places and weights, the pixels there, and the sums.
/// </summary>
internal unsafe struct BilinearImages<TVector> : IRangeKernel where TVector : struct, ISimd<TVector>
{
    // A place is moved to at most so far outside, where it and its neighbours are all zero.
    private const int Border = 2;

    // Points done together: what is noted of them stays in the nearest cache.
    private const int Together = 256;

    // Added to a place, it leaves the place in the lowest bits.
    private const float Whole = 1 << 23;
    private const long WholeBits = 0x4B000000;

    public long Channels, Height, Width, Points, GridImage;

    /// <summary>All x behind one another and all y, or x and y in turns.</summary>
    public bool IsPlanar;

    public float* Input, Output, X, Y;
    public bool AlignCorners;

    private readonly long Stride => Width + 2 * Border;

    private readonly long Plane => (Height + 2 * Border) * Stride;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run(long from, long to)
    {
        using var planes = new Scratch<float>(Channels * Plane);
        using var notes = new Scratch<float>(9 * Together);
        new Span<float>(planes.Pointer, checked((int)(Channels * Plane))).Clear();
        for (var n = from; n < to; n++)
        {
            Fill(planes.Pointer, Input + n * Channels * Height * Width);
            for (long p = 0; p < Points; p += Together)
            {
                // The last vector is filled with points that are done already.
                var first = Math.Min(p, Points - TVector.Count);
                var count = Math.Min(Together, Points - first);
                Locate(n * GridImage, first, count, notes.Pointer);
                for (long c = 0; c < Channels; c++)
                    Sample(planes.Pointer + c * Plane, count, notes.Pointer, Output + (n * Channels + c) * Points + first);
            }
        }
    }

    private readonly void Fill(float* planes, float* image)
    {
        for (long c = 0; c < Channels; c++)
        {
            var row = planes + c * Plane + Border * Stride + Border;
            for (long y = 0; y < Height; y++, row += Stride, image += Width)
                new ReadOnlySpan<float>(image, (int)Width).CopyTo(new Span<float>(row, (int)Width));
        }
    }

    /// <summary>Notes for each point the place of its upper left corner in a plane, and the weights of the four corners.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Locate(long image, long first, long count, float* notes)
    {
        TVector one = TVector.Broadcast(1), stride = TVector.Broadcast(Stride);
        var origin = TVector.Broadcast(Border * Stride + Border + Whole);
        for (long i = 0; i < count; i += TVector.Count)
        {
            var at = Math.Min(i, count - TVector.Count);
            TVector x, y;
            if (IsPlanar)
            {
                (x, y) = (TVector.Load(X + image + first + at), TVector.Load(Y + image + first + at));
            }
            else
            {
                var pairs = X + image + 2 * (first + at);
                (x, y) = TVector.Separate(TVector.Load(pairs), TVector.Load(pairs + TVector.Count));
            }
            var (left, right) = Place(x, Width);
            var (top, down) = Place(y, Height);
            TVector stays = TVector.Subtract(one, right), above = TVector.Subtract(one, down);
            TVector.Store(TVector.MultiplyAdd(top, stride, TVector.Add(left, origin)), notes + at);
            TVector.Store(TVector.Multiply(stays, above), notes + Together + at);
            TVector.Store(TVector.Multiply(right, above), notes + 2 * Together + at);
            TVector.Store(TVector.Multiply(stays, down), notes + 3 * Together + at);
            TVector.Store(TVector.Multiply(right, down), notes + 4 * Together + at);
        }
    }

    /// <summary>The last element before each coordinate along an axis, and how far behind it the coordinate lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly (TVector Element, TVector Beyond) Place(TVector coordinate, long size)
    {
        TVector one = TVector.Broadcast(1), rounding = TVector.Broadcast(12582912f);
        var place = AlignCorners
            ? TVector.Multiply(TVector.Add(coordinate, one), TVector.Broadcast((size - 1) * 0.5f))
            : TVector.MultiplyAdd(TVector.Add(coordinate, one), TVector.Broadcast(size * 0.5f), TVector.Broadcast(-0.5f));
        // What is no number goes to the border as well.
        TVector low = TVector.Broadcast(-Border), high = TVector.Broadcast(size);
        place = TVector.SelectGreater(place, low, place, low);
        place = TVector.SelectGreater(high, place, place, high);
        // Adding 1.5 · 2²³ rounds to the nearest whole number.
        var nearest = TVector.Subtract(TVector.Add(place, rounding), rounding);
        var element = TVector.SelectGreater(nearest, place, TVector.Subtract(nearest, one), nearest);
        return (element, TVector.Subtract(place, element));
    }

    /// <summary>The samples of one channel at the points that were noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Sample(float* plane, long count, float* notes, float* output)
    {
        float* upper = notes + 5 * Together, lower = upper + 2 * Together;
        var below = Stride;
        for (long i = 0; i < count; i++)
        {
            var corner = plane - WholeBits + ((int*)notes)[i];
            ((long*)upper)[i] = *(long*)corner;
            ((long*)lower)[i] = *(long*)(corner + below);
        }
        for (long i = 0; i < count; i += TVector.Count)
        {
            var at = Math.Min(i, count - TVector.Count);
            var (upperLeft, upperRight) = TVector.Separate(TVector.Load(upper + 2 * at), TVector.Load(upper + 2 * at + TVector.Count));
            var (lowerLeft, lowerRight) = TVector.Separate(TVector.Load(lower + 2 * at), TVector.Load(lower + 2 * at + TVector.Count));
            var sum = TVector.Multiply(upperLeft, TVector.Load(notes + Together + at));
            sum = TVector.MultiplyAdd(upperRight, TVector.Load(notes + 2 * Together + at), sum);
            sum = TVector.MultiplyAdd(lowerLeft, TVector.Load(notes + 3 * Together + at), sum);
            TVector.Store(TVector.MultiplyAdd(lowerRight, TVector.Load(notes + 4 * Together + at), sum), output + at);
        }
    }
}
