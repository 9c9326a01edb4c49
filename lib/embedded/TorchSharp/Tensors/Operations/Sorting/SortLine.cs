using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Tensors;

/// <summary>Puts the indexes of a line into the order of its elements; equal elements keep theirs, and NaN is the largest number.</summary>
internal readonly unsafe struct SortLine<T>(bool descending) : ILine<T, long> where T : unmanaged, INumber<T>
{
    public void Run(T* input, long inputStep, long count, long* output, long outputStep)
    {
        var entries = new Entry[count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new Entry(input[i * inputStep], i);
        if (descending) entries.AsSpan().Sort(static (a, b) => InOrder(Compare(b.Value, a.Value), a, b));
        else entries.AsSpan().Sort(static (a, b) => InOrder(Compare(a.Value, b.Value), a, b));
        for (var i = 0; i < entries.Length; i++) output[i * outputStep] = entries[i].Index;
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
