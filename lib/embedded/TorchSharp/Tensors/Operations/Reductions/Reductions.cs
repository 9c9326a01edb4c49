using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What all reductions share: the result's shape, and the way back for gradients.</summary>
internal static class Reductions
{
    /// <summary>Reduces the masked dimensions of a tensor.</summary>
    public static Tensor Run<TIn, TOut, TReducer>(Tensor input, ScalarType type, bool[] mask, bool keepdim, TReducer reducer)
        where TIn : unmanaged where TOut : unmanaged where TReducer : unmanaged, IReducer<TIn, TOut>
    {
        var result = TensorImpl.Allocate(type, ResultSizes(input.Impl.Sizes, mask, keepdim));
        ReduceKernel.Run<TIn, TOut, TReducer>(result, input.Impl, mask, reducer);
        return new Tensor(result);
    }

    /// <summary>The shape that remains.</summary>
    public static long[] ResultSizes(long[] sizes, bool[] mask, bool keepdim)
    {
        var result = new List<long>(sizes.Length);
        for (var d = 0; d < sizes.Length; d++)
        {
            if (!mask[d]) result.Add(sizes[d]);
            else if (keepdim) result.Add(1);
        }
        return [.. result];
    }

    /// <summary>Refuses to look for an extreme among no elements.</summary>
    /// <exception cref="ExternalException">A result would come from no elements.</exception>
    public static void RequireElements(Tensor input, bool[] mask, string operation)
    {
        var sizes = input.Impl.Sizes;
        if (Extent(sizes, mask) > 0 || (input.numel() == 0 && Shapes.Count(ResultSizes(sizes, mask, false)) == 0)) return;
        var dim = Enumerable.Range(0, sizes.Length).First(d => mask[d] && sizes[d] == 0);
        throw new ExternalException(mask.All(reduced => reduced)
            ? $"{operation}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' " +
              "argument."
            : $"{operation}(): Expected reduction dim {dim} to have non-zero size.");
    }

    /// <summary>How many elements go into each result.</summary>
    public static long Extent(long[] sizes, bool[] mask)
    {
        long extent = 1;
        for (var d = 0; d < sizes.Length; d++) extent *= mask[d] ? sizes[d] : 1;
        return extent;
    }

    /// <summary>Gives a reduced tensor its dimensions of size 1 back, so that it broadcasts against what was reduced.</summary>
    public static Tensor Restore(Tensor reduced, bool[] mask, bool keepdim)
    {
        if (keepdim) return reduced;
        var sizes = new long[mask.Length];
        for (int d = 0, r = 0; d < mask.Length; d++) sizes[d] = mask[d] ? 1 : reduced.Impl.Sizes[r++];
        return reduced.view(sizes);
    }

    /// <summary>The gradient of one element, in equal shares, for all the elements that are the same; NaN is the same as NaN.</summary>
    /// <param name="input">What was reduced.</param>
    /// <param name="chosen">The element that was chosen, in a shape that broadcasts against the input.</param>
    /// <param name="grad">Its gradient, in that shape.</param>
    /// <param name="mask">The dimensions that were reduced.</param>
    public static Tensor ToEqualElements(Tensor input, Tensor chosen, Tensor grad, bool[] mask)
    {
        using var equal = input.eq(chosen);
        using var nan = input.isnan();
        using var chosenNan = chosen.isnan();
        using var bothNan = nan.logical_and(chosenNan);
        using var same = equal.logical_or(bothNan);
        using var count = mask.Length == 0 ? same.to_type(ScalarType.Int64) : same.sum(Dimensions(mask), keepdim: true);
        return grad.div(count).expand(input.Impl.Sizes).KeepWhere(same);
    }

    /// <summary>The numbers of the masked dimensions.</summary>
    public static long[] Dimensions(bool[] mask) => [.. Enumerable.Range(0, mask.Length).Where(d => mask[d]).Select(d => (long)d)];

    /// <summary>Hands a result over to the tensor that was given for it, which takes its shape.</summary>
    public static Tensor WriteTo(Tensor? target, Tensor result)
    {
        if (target is null) return result;
        using var source = result;
        if (!target.Impl.Sizes.AsSpan().SequenceEqual(source.Impl.Sizes))
        {
            using var resized = source.empty_like(target.dtype);
            target.Impl.Rebind(resized.Impl);
        }
        return target.copy_(source).alias();
    }
}
