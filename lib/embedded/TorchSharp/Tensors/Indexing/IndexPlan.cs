using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>
/// Where the elements lie that an indexing operation reads or writes. The place of an element is the sum of two parts: one by strides, for
/// the dimensions that are not indexed, and one that is looked up in a table of offsets, for those that are.
/// </summary>
internal sealed class IndexPlan : IDisposable
{
    private IndexPlan(long[] sizes, long[] strides, TensorImpl offsets, long[] offsetStrides)
    {
        Sizes = sizes;
        Strides = strides;
        Offsets = offsets;
        OffsetStrides = offsetStrides;
    }

    /// <summary>The shape of what is read.</summary>
    public long[] Sizes { get; }

    /// <summary>Steps through the indexed tensor; 0 along the dimensions that come from the indices.</summary>
    public long[] Strides { get; }

    /// <summary>Elements to skip in the indexed tensor, one for each place that the indices name.</summary>
    public TensorImpl Offsets { get; }

    /// <summary>Steps through <see cref="Offsets"/>; 0 along the dimensions that are not indexed.</summary>
    public long[] OffsetStrides { get; }

    /// <summary>
    /// Indices for some dimensions at once, broadcast against each other, as in <c>t[rows, columns]</c>. Their dimensions replace the
    /// indexed ones when these are neighbours, and otherwise come first.
    /// </summary>
    /// <param name="source">The indexed tensor.</param>
    /// <param name="indices">For each dimension its indices, null for a dimension that stays.</param>
    public static IndexPlan Joint(TensorImpl source, Tensor?[] indices)
    {
        var indexed = Enumerable.Range(0, indices.Length).Where(d => indices[d] is not null).ToArray();
        var common = BroadcastIndices(indices);
        var offsets = TensorImpl.Allocate(ScalarType.Int64, common);
        FillKernel.Run(offsets, 0);
        try
        {
            foreach (var d in indexed)
                IndexKernel.AddOffsets(offsets, indices[d]!.Impl, source.Sizes[d], source.Strides[d], d, wrap: true);
        }
        catch
        {
            offsets.Release();
            throw;
        }
        var adjacent = indexed[^1] - indexed[0] + 1 == indexed.Length;
        var before = adjacent ? indexed[0] : 0;
        var kept = Enumerable.Range(0, source.Sizes.Length).Where(d => d >= indices.Length || indices[d] is null).ToArray();
        return new IndexPlan(
            Merge(kept.Select(d => source.Sizes[d]), common, before),
            Merge(kept.Select(d => source.Strides[d]), new long[common.Length], before),
            offsets,
            Merge(kept.Select(_ => 0L), offsets.Strides, before));
    }

    /// <summary>
    /// Indices for one dimension, the same for all positions in the others, as in <c>index_select</c>; <paramref name="wrap"/> lets
    /// negative ones count from the end.
    /// </summary>
    public static IndexPlan Along(TensorImpl source, int dim, Tensor index, bool wrap = false)
    {
        if (source.Sizes.Length == 0 && index.numel() != 1)
            throw new ExternalException($"Index to scalar can have only 1 value, got {index.numel()} value(s).");
        var offsets = OffsetsOf(index, source, dim, wrap);
        var (sizes, strides, offsetStrides) = ((long[])source.Sizes.Clone(), (long[])source.Strides.Clone(), new long[source.Sizes.Length]);
        if (sizes.Length == 0) return new IndexPlan([], [], offsets, []);
        sizes[dim] = index.numel();
        strides[dim] = 0;
        offsetStrides[dim] = 1;
        return new IndexPlan(sizes, strides, offsets, offsetStrides);
    }

    /// <summary>Indices for one dimension, others at each position, as in <c>gather</c> and <c>scatter</c>.</summary>
    public static IndexPlan Each(TensorImpl source, int dim, Tensor index)
    {
        var offsets = OffsetsOf(index, source, dim, wrap: false);
        // A single number counts as a vector of one; then there is no other dimension to step through.
        var strides = new long[index.Impl.Sizes.Length];
        if (strides.Length == source.Strides.Length) source.Strides.CopyTo(strides, 0);
        if (strides.Length > 0) strides[dim] = 0;
        return new IndexPlan(index.shape, strides, offsets, offsets.Strides);
    }

    /// <summary>Frees the table of offsets.</summary>
    public void Dispose() => Offsets.Release();

    private static TensorImpl OffsetsOf(Tensor index, TensorImpl source, int dim, bool wrap)
    {
        var offsets = TensorImpl.Allocate(ScalarType.Int64, index.shape);
        FillKernel.Run(offsets, 0);
        try
        {
            var (size, stride) = source.Sizes.Length == 0 ? (1, 1) : (source.Sizes[dim], source.Strides[dim]);
            IndexKernel.AddOffsets(offsets, index.Impl, size, stride, dim, wrap);
        }
        catch
        {
            offsets.Release();
            throw;
        }
        return offsets;
    }

    private static long[] BroadcastIndices(Tensor?[] indices)
    {
        long[] common = [];
        try
        {
            foreach (var index in indices)
            {
                if (index is not null) common = Shapes.Broadcast(common, index.Impl.Sizes);
            }
        }
        catch (ExternalException)
        {
            var shapes = indices.Where(i => i is not null).Select(i => Shapes.Format(i!.Impl.Sizes));
            throw new ExternalException(
                $"shape mismatch: indexing tensors could not be broadcast together with shapes {string.Join(", ", shapes)}.");
        }
        return common;
    }

    private static long[] Merge(IEnumerable<long> kept, long[] indexed, int before)
    {
        var all = kept.ToArray();
        return [.. all[..before], .. indexed, .. all[before..]];
    }
}
