using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels;
using TorchSharp.Memory;

namespace TorchSharp.Tensors;

/// <summary>
/// Some of the indexes of a line in the order of its elements, from rank <paramref name="first"/> on; equal elements keep their order, and
/// NaN is the largest number.
/// </summary>
internal readonly unsafe struct SortLine<T>(bool descending, long first, long ranks) : ILine<T, long> where T : unmanaged, INumber<T>
{
    public void Run(T* input, long inputStep, long count, long* output, long outputStep)
    {
        if (IsWhole && Extent(input, inputStep, count, out var least) is var extent && extent < 2 * (ulong)count)
            ByCounting(input, inputStep, count, output, outputStep, least, (long)extent);
        else if (SortKey.Has<T>() && count <= uint.MaxValue) ByKeys(input, inputStep, count, output, outputStep);
        else ByComparing(input, inputStep, count, output, outputStep);
    }

    private static bool IsWhole => typeof(T) != typeof(float) && typeof(T) != typeof(double);

    /// <summary>The difference of the largest element and the least one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Extent(T* input, long inputStep, long count, out long least)
    {
        least = long.MaxValue;
        var largest = long.MinValue;
        for (long i = 0; i < count; i++)
        {
            var element = long.CreateTruncating(input[i * inputStep]);
            (least, largest) = (Math.Min(least, element), Math.Max(largest, element));
        }
        return (ulong)largest - (ulong)least;
    }

    // Few different numbers, as labels are: how many are smaller says where each belongs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ByCounting(T* input, long inputStep, long count, long* output, long outputStep, long least, long extent)
    {
        using var scratch = new Scratch<long>(extent + 2);
        var places = scratch.Pointer;
        new Span<long>(places, checked((int)(extent + 2))).Clear();
        // From the least one up, or from the largest one down.
        var (origin, sign) = descending ? (least + extent, -1) : (least, 1);
        for (long i = 0; i < count; i++) places[(long.CreateTruncating(input[i * inputStep]) - origin) * sign + 1]++;
        for (long number = 0; number < extent; number++) places[number + 1] += places[number];
        for (long i = 0; i < count; i++)
        {
            var rank = places[(long.CreateTruncating(input[i * inputStep]) - origin) * sign]++ - first;
            if (rank >= 0 && rank < ranks) output[rank * outputStep] = i;
        }
    }

    // An element and its place as one number: sorting such numbers is several times as fast, and no two are equal.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ByKeys(T* input, long inputStep, long count, long* output, long outputStep)
    {
        using var scratch = new Scratch<ulong>(count);
        var keys = new Span<ulong>(scratch.Pointer, checked((int)count));
        for (var i = 0; i < keys.Length; i++)
        {
            var key = SortKey.Of(input[i * inputStep]);
            keys[i] = (ulong)(descending ? ~key : key) << 32 | (uint)i;
        }
        Ranking.Settle(keys, (int)first, (int)ranks);
        for (var i = 0; i < ranks; i++) output[i * outputStep] = (uint)keys[(int)first + i];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ByComparing(T* input, long inputStep, long count, long* output, long outputStep)
    {
        var entries = new Entry[count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new Entry(input[i * inputStep], i);
        if (descending) entries.AsSpan().Sort(static (a, b) => InOrder(Compare(b.Value, a.Value), a, b));
        else entries.AsSpan().Sort(static (a, b) => InOrder(Compare(a.Value, b.Value), a, b));
        for (var i = 0; i < ranks; i++) output[i * outputStep] = entries[first + i].Index;
    }

    private static int InOrder(int order, Entry a, Entry b) => order != 0 ? order : a.Index.CompareTo(b.Index);

    private static int Compare(T a, T b)
    {
        if (a < b) return -1;
        if (a > b) return 1;
        return T.IsNaN(a).CompareTo(T.IsNaN(b));
    }

    private readonly record struct Entry(T Value, long Index);
}
