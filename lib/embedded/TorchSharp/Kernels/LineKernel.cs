using System.Runtime.CompilerServices;
using TorchSharp.Memory;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>What becomes of one line, the elements along a dimension; steps are in elements.</summary>
internal unsafe interface ILine<TIn, TOut> where TIn : unmanaged where TOut : unmanaged
{
    void Run(TIn* input, long inputStep, long count, TOut* output, long outputStep);

    /// <summary>The same for dense lines that lie behind one another.</summary>
    static virtual void RunDense<TLine>(TLine line, TIn* input, long count, TOut* output, long results, long lines)
        where TLine : struct, ILine<TIn, TOut>
    {
        for (long j = 0; j < lines; j++) line.Run(input + j * count, 1, count, output + j * results, 1);
    }
}

/// <summary>Works on a tensor line by line along one dimension, which may have another size in the result.</summary>
internal static unsafe class LineKernel
{
    // As many lines as there are floats in a cache line, so that each piece of memory is fetched once.
    private const int Block = 16;

    public static void Run<TIn, TOut, TLine>(TensorImpl result, TensorImpl a, int dim, TLine line)
        where TIn : unmanaged where TOut : unmanaged where TLine : struct, ILine<TIn, TOut>
    {
        if (result.Count == 0 || a.Count == 0) return;
        var lines = new Lines<TIn, TOut, TLine>
        {
            R = result.Pointer<TOut>(), A = a.Pointer<TIn>(), Line = line,
            Count = a.Sizes[dim], Results = result.Sizes[dim], InputStep = a.Strides[dim], OutputStep = result.Strides[dim],
        };
        var strides = Without(a.Strides, dim);
        RowLoop.RunParts(Without(a.Sizes, dim), Without(result.Strides, dim), strides, strides, lines, a.Sizes[dim]);
    }

    private static long[] Without(long[] values, int dim) => [.. values[..dim], .. values[(dim + 1)..]];

    private struct Lines<TIn, TOut, TLine> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TLine : struct, ILine<TIn, TOut>
    {
        public TOut* R;
        public TIn* A;
        public TLine Line;
        public long Count, Results, InputStep, OutputStep;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            var sideBySide = step1 == 1 && InputStep != 1;
            for (long i = 0; i < count; i += sideBySide ? Block : 1)
            {
                if (sideBySide) Many((int)Math.Min(Block, count - i), A + o1 + i, R + o0 + i * step0, step0);
                else Line.Run(A + o1 + i * step1, InputStep, Count, R + o0 + i * step0, OutputStep);
            }
        }

        // Neighbours in memory belong to different lines: a few lines at a time are copied to where each is dense, and the results back.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Many(int lines, TIn* input, TOut* output, long outputNext)
        {
            using var dense = new Scratch<TIn>(lines * Count);
            using var results = new Scratch<TOut>(lines * Results);
            for (long k = 0; k < Count; k++)
            {
                for (var j = 0; j < lines; j++) dense.Pointer[j * Count + k] = input[k * InputStep + j];
            }
            TLine.RunDense(Line, dense.Pointer, Count, results.Pointer, Results, lines);
            for (long k = 0; k < Results; k++)
            {
                for (var j = 0; j < lines; j++) output[k * OutputStep + j * outputNext] = results.Pointer[j * Results + k];
            }
        }
    }
}
