using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.any()" />
    public static Tensor any(Tensor input) => input.any();

    /// <inheritdoc cref="Tensor.any(long, bool)" />
    public static Tensor any(Tensor input, long dim, bool keepdim = false) => input.any(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Whether any element is true, that is, not 0. The answer about bytes is a byte.</summary>
        public Tensor any() => AnyAlong([], false);

        /// <summary>Whether any element is true, that is, not 0, along a dimension. The answer about bytes is a byte.</summary>
        public Tensor any(long dim, bool keepdim = false) => AnyAlong([dim], keepdim);

        private Tensor AnyAlong(ReadOnlySpan<long> dims, bool keepdim)
        {
            var kernel = new AnyKernel { Input = this, Mask = Shapes.Mask(dims, Impl.Sizes.Length), KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            return kernel.Result!;
        }
    }

    private struct AnyKernel : INumberKernel
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var type = Input.dtype == ScalarType.Byte ? ScalarType.Byte : ScalarType.Bool;
            Result = Reductions.Run<T, byte, AnyReducer<T>>(Input, type, Mask, KeepDim, default);
        }
    }

    private struct AnyReducer<T> : IReducer<T, byte> where T : unmanaged, INumber<T>
    {
        private bool _answer;

        public void Start() => _answer = false;

        public void Add(T element) => _answer |= !T.IsZero(element);

        public readonly byte Finish() => _answer ? (byte)1 : (byte)0;
    }
}
