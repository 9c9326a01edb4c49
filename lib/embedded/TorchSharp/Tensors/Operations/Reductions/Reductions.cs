using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What all reductions share: the result's shape, and the way back for gradients.</summary>
internal static class Reductions
{
    /// <summary>Reduces the masked dimensions of a tensor.</summary>
    public static Tensor Run<TIn, TOut, TReducer>(Tensor input, ScalarType type, bool[] mask, bool keepdim, TReducer reducer)
        where TIn : unmanaged where TOut : unmanaged where TReducer : struct, IReducer<TIn, TOut>
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
}
