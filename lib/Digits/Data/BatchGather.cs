using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TorchSharp;

namespace Digits.Data;

/// <summary>Collects images from all over a data set and turns bytes into numbers on the way, several at once.</summary>
internal static unsafe class BatchGather
{
    // Below so many pixels one thread is done before a second one is awake.
    private const int PixelsWorthThreads = 400_000;

    // Images come from all over a memory that no cache holds: while so many are on their way, others are converted.
    private const int ImagesAhead = 8;

    /// <summary>Copies the images at some places.</summary>
    /// <param name="images">All images, one behind the other.</param>
    /// <param name="indices">The places.</param>
    /// <param name="size">Pixels of an image.</param>
    /// <param name="pixels">How bytes become numbers.</param>
    /// <param name="target">Room for the numbers.</param>
    public static void Copy(ReadOnlySpan<byte> images, ReadOnlySpan<long> indices, int size, Pixels pixels, Span<float> target)
    {
        var (count, threads) = (indices.Length, (long)indices.Length * size < PixelsWorthThreads ? 1 : torch.get_num_threads());
        var (scale, correction, offset) = pixels.Line();
        fixed (byte* source = images)
        fixed (long* places = indices)
        fixed (float* numbers = target)
        {
            // A lambda can't capture a fixed pointer.
            var (from, at, to) = ((nint)source, (nint)places, (nint)numbers);
            void Rows(int thread)
            {
                var end = count * (thread + 1) / threads;
                for (int i = count * thread / threads, fetched = i; i < end; i++)
                {
                    for (; fetched < Math.Min(end, i + ImagesAhead); fetched++) Prefetch((byte*)from + ((long*)at)[fetched] * size, size);
                    Convert((byte*)from + ((long*)at)[i] * size, (float*)to + (long)i * size, size, scale, correction, offset);
                }
            }
            if (threads == 1) Rows(0);
            else Parallel.For(0, threads, Rows);
        }
    }

    private static void Prefetch(byte* image, int size)
    {
        for (var line = 0; Sse.IsSupported && line < size; line += 64) Sse.Prefetch0(image + line);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Convert(byte* source, float* target, int count, float scale, float correction, float offset)
    {
        var i = 0;
        for (; Avx512F.IsSupported && i <= count - Vector512<float>.Count; i += Vector512<float>.Count)
        {
            var number = Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(Vector128.Load(source + i)));
            var rest = Vector512.FusedMultiplyAdd(number, Vector512.Create(correction), Vector512.Create(offset));
            Vector512.FusedMultiplyAdd(number, Vector512.Create(scale), rest).Store(target + i);
        }
        var (scales, corrections, offsets) = (new Vector<float>(scale), new Vector<float>(correction), new Vector<float>(offset));
        for (; i <= count - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            Vector.Widen(Vector.Load(source + i), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            var place = target + i;
            Number(first, scales, corrections, offsets).Store(place);
            Number(second, scales, corrections, offsets).Store(place + Vector<float>.Count);
            Number(third, scales, corrections, offsets).Store(place + 2 * Vector<float>.Count);
            Number(fourth, scales, corrections, offsets).Store(place + 3 * Vector<float>.Count);
        }
        for (; i < count; i++) target[i] = MathF.FusedMultiplyAdd(source[i], scale, MathF.FusedMultiplyAdd(source[i], correction, offset));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Number(Vector<uint> pixels, Vector<float> scale, Vector<float> correction, Vector<float> offset)
    {
        var number = Vector.ConvertToSingle(Vector.AsVectorInt32(pixels));
        return Vector.FusedMultiplyAdd(number, scale, Vector.FusedMultiplyAdd(number, correction, offset));
    }
}
