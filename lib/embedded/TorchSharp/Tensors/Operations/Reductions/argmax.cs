using System.Numerics;
using System.Runtime.InteropServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The index, in row-major order, of the first of the largest elements.</summary>
    public static Tensor argmax(Tensor input) => input.argmax();

    /// <summary>Along a dimension, the index of the first of the largest elements.</summary>
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => input.argmax(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>The index, in row-major order, of the first of the largest elements.</summary>
        public Tensor argmax() => ArgAlong<ArgMaxSide>(null, false, "argmax");

        /// <summary>Along a dimension, the index of the first of the largest elements.</summary>
        public Tensor argmax(long dim, bool keepdim = false) => ArgAlong<ArgMaxSide>(dim, keepdim, "argmax");

        /// <summary>The index, in row-major order, of the first of the smallest elements.</summary>
        public Tensor argmin() => ArgAlong<ArgMinSide>(null, false, "argmin");

        /// <summary>Along a dimension, the index of the first of the smallest elements.</summary>
        public Tensor argmin(long dim, bool keepdim = false) => ArgAlong<ArgMinSide>(dim, keepdim, "argmin");

        private Tensor ArgAlong<TSide>(long? dim, bool keepdim, string operation) where TSide : struct, ISide
        {
            var mask = Shapes.Mask(dim is { } d ? [d] : [], Impl.Sizes.Length);
            if (Reductions.Extent(Impl.Sizes, mask) == 0)
                throw new ExternalException($"{operation}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.");
            var kernel = new ArgKernel<TSide> { Input = this, Mask = mask, KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            return kernel.Result!;
        }
    }

    /// <summary>Which of two elements a search for an extreme prefers.</summary>
    internal interface ISide
    {
        static abstract bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T>;
    }

    internal readonly struct ArgMaxSide : ISide
    {
        public static bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T> =>
            candidate > best || (T.IsNaN(candidate) && !T.IsNaN(best));
    }

    internal readonly struct ArgMinSide : ISide
    {
        public static bool Beats<T>(T candidate, T best) where T : unmanaged, INumber<T> =>
            candidate < best || (T.IsNaN(candidate) && !T.IsNaN(best));
    }

    private struct ArgKernel<TSide> : INumberKernel where TSide : struct, ISide
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
            Result = Reductions.Run<T, long, ArgReducer<T, TSide>>(Input, ScalarType.Int64, Mask, KeepDim, default);
    }

    private struct ArgReducer<T, TSide> : IReducer<T, long> where T : unmanaged, INumber<T> where TSide : struct, ISide
    {
        private T _best;
        private long _index;
        private long _seen;

        public void Start() => (_index, _seen) = (0, 0);

        public void Add(T element)
        {
            if (_seen == 0 || TSide.Beats(element, _best)) (_best, _index) = (element, _seen);
            _seen++;
        }

        public readonly long Finish() => _index;
    }
}
