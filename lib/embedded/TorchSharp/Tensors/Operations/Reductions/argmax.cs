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

    /// <summary>The index, in row-major order, of the first of the smallest elements.</summary>
    public static Tensor argmin(Tensor input) => input.argmin();

    /// <summary>Along a dimension, the index of the first of the smallest elements.</summary>
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => input.argmin(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>The index, in row-major order, of the first of the largest elements.</summary>
        /// <exception cref="ExternalException">There are no elements, or they are truth values.</exception>
        public Tensor argmax() => ArgAlong<LargestSide>(null, false, "argmax");

        /// <summary>Along a dimension, the index of the first of the largest elements.</summary>
        /// <exception cref="ExternalException">The dimension has size 0, or the elements are truth values.</exception>
        public Tensor argmax(long dim, bool keepdim = false) => ArgAlong<LargestSide>(dim, keepdim, "argmax");

        /// <summary>The index, in row-major order, of the first of the smallest elements.</summary>
        /// <exception cref="ExternalException">There are no elements, or they are truth values.</exception>
        public Tensor argmin() => ArgAlong<SmallestSide>(null, false, "argmin");

        /// <summary>Along a dimension, the index of the first of the smallest elements.</summary>
        /// <exception cref="ExternalException">The dimension has size 0, or the elements are truth values.</exception>
        public Tensor argmin(long dim, bool keepdim = false) => ArgAlong<SmallestSide>(dim, keepdim, "argmin");

        private Tensor ArgAlong<TSide>(long? dim, bool keepdim, string operation) where TSide : struct, ISide =>
            IndexOfExtreme<TSide>(dim, keepdim, Elementwise.NotBool(this, $"{operation}_cpu"), operation);

        private static Tensor IndexOfExtreme<TSide>(long? dim, bool keepdim, Tensor input, string operation) where TSide : struct, ISide
        {
            var mask = Shapes.Mask(dim is { } d ? [d] : [], input.Impl.Sizes.Length);
            Reductions.RequireElements(input, mask, operation);
            var kernel = new ArgKernel<TSide> { Input = input, Mask = mask, KeepDim = keepdim };
            ScalarTypes.Dispatch(input.dtype, ref kernel);
            return kernel.Result!;
        }
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
