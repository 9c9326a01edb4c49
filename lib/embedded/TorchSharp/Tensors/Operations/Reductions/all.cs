using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.all()" />
    public static Tensor all(Tensor input) => input.all();

    /// <inheritdoc cref="Tensor.all(long, bool)" />
    public static Tensor all(Tensor input, long dim, bool keepdim = false) => input.all(dim, keepdim);

    public partial class Tensor
    {
        /// <summary>Whether all elements are true, that is, not 0. The answer about bytes is a byte.</summary>
        public Tensor all() => AllAlong([], false);

        /// <summary>Whether all elements are true, that is, not 0, along a dimension. The answer about bytes is a byte.</summary>
        public Tensor all(long dim, bool keepdim = false) => AllAlong([dim], keepdim);

        private Tensor AllAlong(ReadOnlySpan<long> dims, bool keepdim)
        {
            var kernel = new AllKernel { Input = this, Mask = Shapes.Mask(dims, Impl.Sizes.Length), KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            return kernel.Result!;
        }
    }

    private struct AllKernel : INumberKernel
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var type = Input.dtype == ScalarType.Byte ? ScalarType.Byte : ScalarType.Bool;
            Result = Reductions.Run<T, byte, AllReducer<T>>(Input, type, Mask, KeepDim, default);
        }
    }

    private struct AllReducer<T> : IReducer<T, byte> where T : unmanaged, INumber<T>
    {
        private bool _answer;

        public void Start() => _answer = true;

        public void Add(T element) => _answer &= !T.IsZero(element);

        public readonly byte Finish() => _answer ? (byte)1 : (byte)0;
    }
}
