using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>Takes the numbers, slices, ellipses and new dimensions out of an indexing expression; index tensors are left.</summary>
internal static class IndexExpression
{
    /// <summary>The window that the expression selects, before its index tensors are applied.</summary>
    /// <param name="tensor">The indexed tensor.</param>
    /// <param name="indices">The expression.</param>
    /// <param name="remaining">For each dimension of the window the index tensor that applies to it; empty when there are none.</param>
    /// <returns>A new handle.</returns>
    public static Tensor Apply(Tensor tensor, ReadOnlySpan<TensorIndex> indices, out Tensor?[] remaining)
    {
        var specified = 0L;
        foreach (var index in indices) specified += Specified(index);
        if (specified > tensor.Dimensions) throw new ExternalException($"too many indices for tensor of dimension {tensor.Dimensions}.");

        var left = new List<Tensor?>();
        var window = tensor.alias();
        var dim = 0;
        foreach (var index in indices)
        {
            switch (index.kind)
            {
                case TensorIndex.Kind.Single:
                    Replace(ref window, Select(window, dim, index.startIndexOrBoolOrSingle ?? 0));
                    break;
                case TensorIndex.Kind.Slice:
                    Replace(ref window, Slice(window, dim++, index));
                    break;
                case TensorIndex.Kind.Ellipsis:
                    dim += (int)(tensor.Dimensions - specified);
                    break;
                case TensorIndex.Kind.None or TensorIndex.Kind.Null:
                    Replace(ref window, window.unsqueeze(dim++));
                    break;
                case TensorIndex.Kind.Bool:
                    Replace(ref window, window.unsqueeze(dim));
                    Record(left, dim++, Switch(index.startIndexOrBoolOrSingle != 0));
                    break;
                default:
                    var by = index.tensor ?? throw new ArgumentNullException(nameof(indices), "An index tensor is null.");
                    if (by.Dimensions > 0) Record(left, dim++, by);
                    else if (by.dtype is ScalarType.Int32 or ScalarType.Int64)
                        Replace(ref window, Select(window, dim, by.ToScalar().Int64));
                    else if (by.dtype is ScalarType.Bool or ScalarType.Byte)
                    {
                        Replace(ref window, window.unsqueeze(dim));
                        Record(left, dim++, Switch(by.ToScalar().Int64 != 0));
                    }
                    else Record(left, dim++, by);
                    break;
            }
        }
        remaining = [.. left];
        return window;
    }

    // How many dimensions of the tensor an index uses up.
    private static long Specified(TensorIndex index) => index.kind switch
    {
        TensorIndex.Kind.Single or TensorIndex.Kind.Slice => 1,
        TensorIndex.Kind.Tensor when index.tensor is { dtype: ScalarType.Bool or ScalarType.Byte } mask => mask.Dimensions,
        TensorIndex.Kind.Tensor => 1,
        _ => 0,
    };

    private static Tensor Select(Tensor window, int dim, long index)
    {
        if (window.Dimensions == 0)
        {
            throw new ExternalException(
                "invalid index of a 0-dim tensor. Use `tensor.item()` to convert a 0-dim tensor to a number.");
        }
        var size = window.Impl.Sizes[dim];
        return index < -size || index >= size ? throw Errors.IndexOutOfRange(index, dim, size) : window.select(dim, index);
    }

    private static Tensor Slice(Tensor window, int dim, TensorIndex index)
    {
        var step = index.step ?? 1;
        if (step == 0) throw new ExternalException("slice step cannot be zero.");
        if (step < 0) throw new ExternalException("step must be greater than zero.");
        var (start, stop) = (index.startIndexOrBoolOrSingle, index.stopIndex);
        return start is null && stop is null && step == 1
            ? window.alias()
            : window.slice(dim, start ?? 0, stop ?? window.Impl.Sizes[dim], step);
    }

    // Along a new dimension of size 1, true selects the one position there is and false none.
    private static Tensor Switch(bool on) => zeros([on ? 1 : 0], ScalarType.Int64);

    private static void Record(List<Tensor?> left, int dim, Tensor index)
    {
        while (left.Count < dim) left.Add(null);
        left.Add(index);
    }

    private static void Replace(ref Tensor window, Tensor next)
    {
        window.Dispose();
        window = next;
    }
}
