using System.Runtime.InteropServices;

namespace TorchSharp.Tensors;

/// <summary>Arithmetic on the windows that views are.</summary>
internal static class Views
{
    /// <summary>
    /// Refuses to read one window while writing another that shares memory with it; the same window may be read if each element is read
    /// before it is written. Windows with gaps are not looked into.
    /// </summary>
    /// <exception cref="ExternalException">They do share memory.</exception>
    public static void RequireApart(TensorImpl target, TensorImpl source, bool maySame = true)
    {
        if (!ReferenceEquals(target.Storage, source.Storage) || target.Count == 0 || source.Count == 0) return;
        if (!Shapes.IsDense(target.Sizes, target.Strides) || !Shapes.IsDense(source.Sizes, source.Strides)) return;
        if (maySame && Same(target, source)) return;
        if (target.Offset >= source.Offset + source.Count || source.Offset >= target.Offset + target.Count) return;
        throw new ExternalException(
            "unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please " +
            "clone() the tensor before performing the operation.");
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

    private static bool Same(TensorImpl a, TensorImpl b) =>
        a.Offset == b.Offset && a.Count == b.Count &&
        ((a.IsContiguous && b.IsContiguous) || a.Strides.AsSpan().SequenceEqual(b.Strides));
}
