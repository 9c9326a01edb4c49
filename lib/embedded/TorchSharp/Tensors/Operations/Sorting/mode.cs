using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.mode(long, bool)" />
    public static (Tensor values, Tensor indices) mode(Tensor input, long dim = -1L, bool keepdim = false) => input.mode(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Along a dimension, the most frequent element, of several the smallest, and where it is last.</summary>
        public (Tensor values, Tensor indices) mode(long dim = -1L, bool keepdim = false) => Lines.Select(this, dim, keepdim, MostFrequent);

        private static Tensor MostFrequent(Tensor input, int dim)
        {
            Reductions.RequireElements(input, Shapes.Mask([dim], input.Impl.Sizes.Length), "mode");
            var kernel = new ModeKernel { Input = input, Dim = dim, Result = Lines.Resized(input, ScalarType.Int64, dim, 1) };
            ScalarTypes.Dispatch(input.dtype, ref kernel);
            return kernel.Result;
        }
    }

    private struct ModeKernel : INumberKernel
    {
        public Tensor Input, Result;
        public int Dim;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            LineKernel.Run<T, long, ModeLine<T>>(Result.Impl, Input.Impl, Dim, default);
    }

    private readonly unsafe struct ModeLine<T> : ILine<T, long> where T : unmanaged, INumber<T>
    {
        public void Run(T* input, long inputStep, long count, long* output, long outputStep)
        {
            var order = new long[count];
            fixed (long* sorted = order) new SortLine<T>(false, 0, count).Run(input, inputStep, count, sorted, 1);
            long best = 0, longest = 0, run = 0;
            for (var i = 0; i < order.Length; i++)
            {
                run = i > 0 && input[order[i] * inputStep] == input[order[i - 1] * inputStep] ? run + 1 : 1;
                // The run that became longest first has the smallest element; while it is the longest it still grows.
                if (run <= longest) continue;
                (best, longest) = (order[i], run);
            }
            *output = best;
        }
    }
}
