using System.Runtime.CompilerServices;
using TorchSharp.Memory;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Collects the elements that go into one result, one after another.</summary>
internal interface IReducer<TIn, TOut> where TIn : unmanaged where TOut : unmanaged
{
    /// <summary>Called before the first element.</summary>
    void Start();

    void Add(TIn element);

    /// <summary>Whether <see cref="AddRow"/> is there.</summary>
    static virtual bool HasRows => false;

    /// <summary>Adds elements that lie behind one another, in an order of its own that does not depend on the machine.</summary>
    unsafe void AddRow(TIn* elements, long count) => throw new NotSupportedException();

    TOut Finish();

    /// <summary>Adds to each of some reducers of this type its own element; the elements lie behind one another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static virtual unsafe void AddBeside<TReducer>(TReducer* reducers, TIn* elements, int count)
        where TReducer : unmanaged, IReducer<TIn, TOut>
    {
        for (var i = 0; i < count; i++) reducers[i].Add(elements[i]);
    }
}

/// <summary>
/// Reduces some dimensions of a tensor. Each result collects its elements in row-major order, so it does not depend on the number of
/// threads or the width of vectors. There are two ways through memory: result by result where the elements of one result lie together,
/// which some reducers do row by row in vectors, and many results side by side where neighbours in memory belong to different results, as
/// in the sums of columns.
/// </summary>
internal static unsafe class ReduceKernel
{
    // Results that are collected side by side: their state stays in the nearest cache.
    private const int Block = 512;

    /// <summary>
    /// Reduces into <paramref name="result"/>, dense, which has the kept dimensions of <paramref name="a"/> in their order.
    /// </summary>
    public static void Run<TIn, TOut, TReducer>(TensorImpl result, TensorImpl a, ReadOnlySpan<bool> reduced, TReducer reducer)
        where TIn : unmanaged where TOut : unmanaged where TReducer : unmanaged, IReducer<TIn, TOut>
    {
        Select(a, reduced, true, out var innerSizes, out var innerStrides);
        Select(a, reduced, false, out var outerSizes, out var outerStrides);
        var kernel = new Outer<TIn, TOut, TReducer>
        {
            R = result.Pointer<TOut>(),
            A = a.Pointer<TIn>(),
            Sizes = innerSizes,
            Strides = innerStrides,
            Reducer = reducer,
            SideBySide = outerSizes.Length > 0 && Smallest(outerSizes, outerStrides) < Smallest(innerSizes, innerStrides),
        };
        RowLoop.RunParts(
            outerSizes, Shapes.ContiguousStrides(outerSizes), outerStrides, outerStrides, kernel, Shapes.Count(innerSizes));
    }

    private static void Select(TensorImpl a, ReadOnlySpan<bool> reduced, bool wanted, out long[] sizes, out long[] strides)
    {
        var count = reduced.Count(wanted);
        (sizes, strides) = (new long[count], new long[count]);
        for (int d = 0, i = 0; i < count; d++)
        {
            if (reduced[d] == wanted) (sizes[i], strides[i++]) = (a.Sizes[d], a.Strides[d]);
        }
    }

    private static long Smallest(long[] sizes, long[] strides)
    {
        var smallest = long.MaxValue;
        for (var d = 0; d < sizes.Length; d++)
        {
            if (sizes[d] > 1) smallest = Math.Min(smallest, strides[d]);
        }
        return smallest;
    }

    private struct Outer<TIn, TOut, TReducer> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TReducer : unmanaged, IReducer<TIn, TOut>
    {
        public TOut* R;
        public TIn* A;
        public long[] Sizes, Strides;
        public TReducer Reducer;
        public bool SideBySide;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            if (!SideBySide)
            {
                for (long i = 0; i < count; i++) R[o0 + i * step0] = One(A + o1 + i * step1);
                return;
            }
            for (long first = 0; first < count; first += Block)
                Many((int)Math.Min(Block, count - first), R + o0 + first * step0, step0, A + o1 + first * step1, step1);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly TOut One(TIn* elements)
        {
            var inner = new Inner<TIn, TOut, TReducer> { A = elements, Reducer = Reducer };
            inner.Reducer.Start();
            RowLoop.Run(Sizes, Strides, Strides, Strides, ref inner);
            return inner.Reducer.Finish();
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly void Many(int count, TOut* results, long resultStep, TIn* elements, long step)
        {
            using var reducers = new Scratch<TReducer>(count);
            for (var i = 0; i < count; i++)
            {
                reducers.Pointer[i] = Reducer;
                reducers.Pointer[i].Start();
            }
            var inner = new InnerRows<TIn, TOut, TReducer> { A = elements, Step = step, Reducers = reducers.Pointer, Count = count };
            RowLoop.Run(Sizes, Strides, Strides, Strides, ref inner);
            for (var i = 0; i < count; i++) results[i * resultStep] = reducers.Pointer[i].Finish();
        }
    }

    private struct Inner<TIn, TOut, TReducer> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TReducer : unmanaged, IReducer<TIn, TOut>
    {
        public TIn* A;
        public TReducer Reducer;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            var reducer = Reducer;
            var a = A + o0;
            if (TReducer.HasRows && step0 == 1) reducer.AddRow(a, count);
            else for (long i = 0; i < count; i++) reducer.Add(a[i * step0]);
            Reducer = reducer;
        }
    }

    private struct InnerRows<TIn, TOut, TReducer> : IRowKernel
        where TIn : unmanaged where TOut : unmanaged where TReducer : unmanaged, IReducer<TIn, TOut>
    {
        public TIn* A;
        public long Step;
        public TReducer* Reducers;
        public int Count;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++)
            {
                var a = A + o0 + i * step0;
                if (Step == 1) TReducer.AddBeside(Reducers, a, Count);
                else for (var j = 0; j < Count; j++) Reducers[j].Add(a[j * Step]);
            }
        }
    }
}
