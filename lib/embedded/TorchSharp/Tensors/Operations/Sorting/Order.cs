using System.Numerics;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>The order of the elements along a dimension.</summary>
internal static class Order
{
    /// <summary>The indexes along a dimension in the order of the elements.</summary>
    public static Tensor Of(Tensor input, int dim, bool descending)
    {
        var result = new Tensor(TensorImpl.Allocate(ScalarType.Int64, input.shape));
        var kernel = new Typed { Input = input, Dim = dim, Descending = descending, Result = result };
        ScalarTypes.Dispatch(input.dtype, ref kernel);
        return result;
    }

    private struct Typed : INumberKernel
    {
        public Tensor Input;
        public Tensor Result;
        public int Dim;
        public bool Descending;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            LineKernel.Run<T, long, SortLine<T>>(Result.Impl, Input.Impl, Dim, new SortLine<T>(Descending));
    }
}
