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
        var kernel = new Typed { Input = input, Dim = dim, Descending = descending, Result = new Tensor(TensorImpl.Allocate(ScalarType.Int64, input.shape)) };
        ScalarTypes.Dispatch(input.dtype, ref kernel);
        return kernel.Result;
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
