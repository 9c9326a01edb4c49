using System.Numerics;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Collects elements of type <typeparamref name="TIn"/>, row by row, into one result.</summary>
internal unsafe interface IReducer<TIn, TOut> where TIn : unmanaged where TOut : unmanaged
{
    /// <summary>Called before the first element of each result.</summary>
    void Start();

    void Row(TIn* elements, long count, long step);

    TOut Finish();
}

/// <summary>
/// Reduces some dimensions of a tensor. Each result collects its elements in row-major order by itself, so it does not depend on the
/// number of threads or the width of vectors.
/// </summary>
internal static unsafe class ReduceKernel
{
    /// <summary>Reduces into <paramref name="result"/>, which has the kept dimensions of <paramref name="a"/> in their order.</summary>
    public static void Run<TIn, TOut, TReducer>(TensorImpl result, TensorImpl a, ReadOnlySpan<bool> reduced, TReducer reducer)
        where TIn : unmanaged where TOut : unmanaged where TReducer : struct, IReducer<TIn, TOut>
    {
        Select(a, reduced, true, out var innerSizes, out var innerStrides);
        Select(a, reduced, false, out var outerSizes, out var outerStrides);
        var outer = new Outer<TIn, TOut, TReducer>
        {
            R = result.Pointer<TOut>(), A = a.Pointer<TIn>(), Sizes = innerSizes, Strides = innerStrides, Reducer = reducer,
        };
        RowLoop.Run(outerSizes, Shapes.ContiguousStrides(outerSizes), outerStrides, outerStrides, ref outer);
    }

    private static void Select(TensorImpl a, ReadOnlySpan<bool> reduced, bool wanted, out long[] sizes, out long[] strides)
    {
        var n = new List<long>();
        var s = new List<long>();
        for (var d = 0; d < reduced.Length; d++)
        {
            if (reduced[d] != wanted) continue;
            n.Add(a.Sizes[d]);
            s.Add(a.Strides[d]);
        }
        sizes = [.. n];
        strides = [.. s];
    }

    private struct Outer<TIn, TOut, TReducer> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TReducer : struct, IReducer<TIn, TOut>
    {
        public TOut* R;
        public TIn* A;
        public long[] Sizes, Strides;
        public TReducer Reducer;

        public void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++)
            {
                Reducer.Start();
                var inner = new Inner<TIn, TOut, TReducer> { A = A + o1 + i * step1, Reducer = Reducer };
                RowLoop.Run(Sizes, Strides, Strides, Strides, ref inner);
                Reducer = inner.Reducer;
                R[o0 + i * step0] = Reducer.Finish();
            }
        }
    }

    private struct Inner<TIn, TOut, TReducer> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TReducer : struct, IReducer<TIn, TOut>
    {
        public TIn* A;
        public TReducer Reducer;

        public void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2) => Reducer.Row(A + o0, count, step0);
    }
}
