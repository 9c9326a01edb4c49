namespace TorchSharp.Tensors;

/// <summary>Arithmetic on the windows that views are.</summary>
internal static class Views
{
    /// <summary>
    /// Whether two windows share some memory without being the same window, so that writing one while reading the other goes wrong.
    /// Windows with gaps are not looked into.
    /// </summary>
    public static bool OverlapPartly(TensorImpl a, TensorImpl b)
    {
        if (!ReferenceEquals(a.Storage, b.Storage)) return false;
        if (!Shapes.IsDense(a.Sizes, a.Strides) || !Shapes.IsDense(b.Sizes, b.Strides)) return false;
        if (a.Offset == b.Offset && a.Count == b.Count)
            return !(a.IsContiguous && b.IsContiguous) && !a.Strides.AsSpan().SequenceEqual(b.Strides);
        return a.Offset < b.Offset + b.Count && b.Offset < a.Offset + a.Count;
    }

    /// <summary>Strides that show the same elements in another shape; null if no strides can.</summary>
    public static long[]? Reshape(long[] sizes, long[] strides, long[] target)
    {
        if (Shapes.Count(target) == 0) return Shapes.ContiguousStrides(target);
        var result = new long[target.Length];
        var t = target.Length - 1;
        long chunk = 1;
        var baseStride = sizes.Length == 0 ? 1 : strides[^1];
        for (var d = sizes.Length - 1; d >= 0; d--)
        {
            chunk *= sizes[d];
            // A chunk ends where the dimension before does not lie directly behind this one.
            if (d > 0 && (sizes[d - 1] == 1 || strides[d - 1] == chunk * baseStride)) continue;
            long placed = 1;
            while (t >= 0 && (placed < chunk || target[t] == 1))
            {
                result[t] = placed * baseStride;
                placed *= target[t--];
            }
            if (placed != chunk) return null;
            if (d > 0)
            {
                chunk = 1;
                baseStride = strides[d - 1];
            }
        }
        while (t >= 0) result[t--] = 1;
        return result;
    }
}
