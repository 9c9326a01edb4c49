using System.Runtime.InteropServices;

namespace TorchSharp.Tensors;

/// <summary>Arithmetic on sizes, strides and dimension numbers.</summary>
internal static class Shapes
{
    /// <summary>The number of elements of a shape.</summary>
    /// <exception cref="ExternalException">It does not fit in 64 bits.</exception>
    public static long Count(ReadOnlySpan<long> sizes)
    {
        long count = 1;
        foreach (var size in sizes)
        {
            if (Math.BigMul(count, size, out count) != 0 || count < 0)
                throw new ExternalException($"numel: integer multiplication overflow: no tensor can have shape {Format(sizes)}.");
        }
        return count;
    }

    /// <summary>The bytes that the elements of a shape take.</summary>
    /// <exception cref="ExternalException">They do not fit in 64 bits.</exception>
    public static long Bytes(ReadOnlySpan<long> sizes, torch.ScalarType dtype) => Count([Count(sizes), ScalarTypes.SizeOf(dtype)]);

    /// <summary>Row-major strides, in elements.</summary>
    public static long[] ContiguousStrides(ReadOnlySpan<long> sizes)
    {
        var strides = new long[sizes.Length];
        long stride = 1;
        for (var d = sizes.Length - 1; d >= 0; d--)
        {
            strides[d] = stride;
            stride *= Math.Max(1, sizes[d]);
        }
        return strides;
    }

    public static bool IsContiguous(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        long expected = 1;
        for (var d = sizes.Length - 1; d >= 0; d--)
        {
            if (sizes[d] == 0) return true;
            if (sizes[d] != 1 && strides[d] != expected) return false;
            expected *= sizes[d];
        }
        return true;
    }

    /// <summary>Whether the elements fill one stretch of memory, in whatever order of the dimensions.</summary>
    public static bool IsDense(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        if (IsContiguous(sizes, strides)) return true;
        var (n, t) = (sizes.ToArray(), strides.ToArray());
        Array.Sort(t, n);
        long expected = 1;
        for (var d = 0; d < n.Length; d++)
        {
            if (n[d] == 1) continue;
            if (t[d] != expected) return false;
            expected *= n[d];
        }
        return true;
    }

    /// <summary>Whether several indices lead to one element, as after <c>expand</c>.</summary>
    public static bool Repeats(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        for (var d = 0; d < sizes.Length; d++)
        {
            if (strides[d] == 0 && sizes[d] > 1) return true;
        }
        return false;
    }

    /// <summary>The shape two shapes broadcast to.</summary>
    /// <exception cref="ExternalException">They do not broadcast.</exception>
    public static long[] Broadcast(long[] a, long[] b)
    {
        if (a.AsSpan().SequenceEqual(b)) return a;
        var result = new long[Math.Max(a.Length, b.Length)];
        for (var d = 1; d <= result.Length; d++)
        {
            var sizeA = d <= a.Length ? a[^d] : 1;
            var sizeB = d <= b.Length ? b[^d] : 1;
            if (sizeA != sizeB && sizeA != 1 && sizeB != 1)
            {
                throw new ExternalException(
                    $"The size of tensor a ({sizeA}) must match the size of tensor b ({sizeB}) at non-singleton dimension " +
                    $"{result.Length - d} (shapes {Format(a)} and {Format(b)}).");
            }
            result[^d] = sizeA == 1 ? sizeB : sizeA;
        }
        return result;
    }

    /// <summary>Whether a shape broadcasts to another one.</summary>
    public static bool BroadcastsTo(long[] sizes, long[] target)
    {
        if (sizes.Length > target.Length) return false;
        for (var d = 1; d <= sizes.Length; d++)
        {
            if (sizes[^d] != target[^d] && sizes[^d] != 1) return false;
        }
        return true;
    }

    /// <summary>Strides that make a tensor of <paramref name="sizes"/> look like <paramref name="target"/>: 0 where it repeats.</summary>
    public static long[] BroadcastStrides(long[] sizes, long[] strides, long[] target)
    {
        if (sizes.Length == target.Length && sizes.AsSpan().SequenceEqual(target)) return strides;
        var result = new long[target.Length];
        for (var d = 1; d <= sizes.Length; d++) result[^d] = sizes[^d] == 1 && target[^d] != 1 ? 0 : strides[^d];
        return result;
    }

    /// <summary>Turns a dimension counted from the end into one counted from the start.</summary>
    /// <exception cref="ExternalException">There is no such dimension.</exception>
    public static int Dimension(long dim, int rank)
    {
        var range = Math.Max(1, rank);
        if (dim < -range || dim >= range)
        {
            throw new ExternalException(
                $"Dimension out of range (expected to be in range of [{-range}, {range - 1}], but got {dim}).");
        }
        return (int)(dim < 0 ? dim + range : dim);
    }

    /// <summary>Which of the dimensions are named in <paramref name="dims"/>; none named means all.</summary>
    public static bool[] Mask(ReadOnlySpan<long> dims, int rank)
    {
        var mask = new bool[rank];
        if (dims.IsEmpty) Array.Fill(mask, true);
        foreach (var dim in dims)
        {
            var d = Dimension(dim, rank);
            if (rank == 0) continue;
            if (mask[d]) throw new ExternalException($"dim {d} appears multiple times in the list of dims.");
            mask[d] = true;
        }
        return mask;
    }

    /// <summary>Replaces one -1 by what the count of elements leaves for it.</summary>
    /// <exception cref="ExternalException">The shape does not hold that many elements.</exception>
    public static long[] Infer(ReadOnlySpan<long> shape, long count)
    {
        var sizes = shape.ToArray();
        var unknown = -1;
        Int128 known = 1;
        for (var d = 0; d < sizes.Length; d++)
        {
            if (sizes[d] == -1)
            {
                if (unknown >= 0) throw new ExternalException("only one dimension can be inferred.");
                unknown = d;
            }
            else if (sizes[d] < 0)
            {
                throw new ExternalException($"invalid shape dimension {sizes[d]} in {Format(shape)}.");
            }
            else
            {
                known *= sizes[d];
            }
        }
        if (unknown >= 0 && known > 0 && count % known == 0) sizes[unknown] = count / (long)known;
        else if (unknown >= 0 || known != count)
            throw new ExternalException($"shape '{Format(shape)}' is invalid for input of size {count}.");
        return sizes;
    }

    public static string Format(ReadOnlySpan<long> sizes) => $"[{string.Join(", ", sizes.ToArray())}]";
}
