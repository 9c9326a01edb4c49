using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The extreme elements along dimensions, all when none is given.</summary>
        private Tensor Extreme<TSide>(ReadOnlySpan<long> dims, bool keepdim, string operation) where TSide : struct, ISide
        {
            var mask = Shapes.Mask(dims, Impl.Sizes.Length);
            Reductions.RequireElements(this, mask, operation);
            var kernel = new ExtremeKernel<TSide> { Input = this, Mask = mask, KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            var result = kernel.Result!;
            return Gradient.Record(result, "AmaxBackward0", [this], [this, result], (node, grad) =>
            {
                var (extreme, whole) = (Reductions.Restore(node[1], mask, keepdim), Reductions.Restore(grad, mask, keepdim));
                return [Reductions.ToEqualElements(node[0], extreme, whole, mask)];
            });
        }
    }

    private struct ExtremeKernel<TSide> : INumberKernel where TSide : struct, ISide
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            Result = Reductions.Run<T, T, ExtremeReducer<T, TSide>>(Input, Input.dtype, Mask, KeepDim, default);
    }

    private struct ExtremeReducer<T, TSide> : IReducer<T, T> where T : unmanaged, INumber<T> where TSide : struct, ISide
    {
        private T _best;

        public void Start() => _best = TSide.Worst<T>();

        public void Add(T element) => _best = TSide.Beats(element, _best) ? element : _best;

        public static bool HasRows => true;

        // Vectors of one width on every machine: which of 0 and -0 is met first must not depend on it.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public unsafe void AddRow(T* elements, long count)
        {
            long i = 0;
            if (count >= 2 * Vector512<T>.Count)
            {
                var (best, strange) = (Vector512.Load(elements), Vector512<T>.Zero);
                for (; i + Vector512<T>.Count <= count; i += Vector512<T>.Count)
                {
                    var candidate = Vector512.Load(elements + i);
                    strange |= ~Vector512.Equals(candidate, candidate);
                    best = Vector512.ConditionalSelect(TSide.Beats(candidate, best), candidate, best);
                }
                if (strange == Vector512<T>.Zero) for (var lane = 0; lane < Vector512<T>.Count; lane++) Add(best[lane]);
                else i = 0;
            }
            for (; i < count; i++) Add(elements[i]);
        }

        public readonly T Finish() => _best;

        // The best element so far is all that such a reducer is.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static unsafe void AddBeside<TReducer>(TReducer* reducers, T* elements, int count) where TReducer : unmanaged, IReducer<T, T>
        {
            var i = 0;
            for (; i + Vector512<T>.Count <= count; i += Vector512<T>.Count)
            {
                Vector512<T> best = Vector512.Load((T*)reducers + i), candidate = Vector512.Load(elements + i);
                var first = ~Vector512.Equals(candidate, candidate) & Vector512.Equals(best, best);
                Vector512.ConditionalSelect(TSide.Beats(candidate, best) | first, candidate, best).Store((T*)reducers + i);
            }
            for (; i < count; i++) reducers[i].Add(elements[i]);
        }
    }
}
