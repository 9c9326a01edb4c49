using System.Numerics;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>Running sums and products along a dimension.</summary>
internal static class Scan
{
    /// <summary>A tensor of the running results of type <paramref name="input"/>.</summary>
    public static Tensor Along<TScan>(Tensor input, int dim, bool fromEnd) where TScan : struct, IScan
    {
        var result = new Tensor(TensorImpl.Allocate(input.dtype, input.shape));
        var kernel = new Typed<TScan> { Input = input, Dim = dim, FromEnd = fromEnd, Result = result };
        ScalarTypes.Dispatch(input.dtype, ref kernel);
        return result;
    }

    private struct Typed<TScan> : INumberKernel where TScan : struct, IScan
    {
        public Tensor Input, Result;
        public int Dim;
        public bool FromEnd;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            if (typeof(T) == typeof(float) || typeof(T) == typeof(double))
                LineKernel.Run<T, T, ScanLine<T, double, TScan>>(Result.Impl, Input.Impl, Dim, new(FromEnd));
            else
                LineKernel.Run<T, T, ScanLine<T, long, TScan>>(Result.Impl, Input.Impl, Dim, new(FromEnd));
        }
    }
}
