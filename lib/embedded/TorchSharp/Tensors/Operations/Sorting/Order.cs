using System.Numerics;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>The order of the elements along a dimension.</summary>
internal static class Order
{
    /// <summary>The indexes along a dimension in the order of the elements.</summary>
    public static Tensor Of(Tensor input, int dim, bool descending) => Ranks(input, dim, descending, 0, input.size(dim));

    /// <summary>As many of these indexes as are wanted, from a rank on, which takes less time than all.</summary>
    public static Tensor Ranks(Tensor input, int dim, bool descending, long first, long count)
    {
        var result = Lines.Resized(input, ScalarType.Int64, dim, count);
        var kernel = new Typed { Input = input, Dim = dim, Descending = descending, First = first, Count = count, Result = result };
        ScalarTypes.Dispatch(input.dtype, ref kernel);
        return result;
    }

    private struct Typed : INumberKernel
    {
        public Tensor Input;
        public Tensor Result;
        public int Dim;
        public bool Descending;
        public long First, Count;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            LineKernel.Run<T, long, SortLine<T>>(Result.Impl, Input.Impl, Dim, new SortLine<T>(Descending, First, Count));
    }
}
