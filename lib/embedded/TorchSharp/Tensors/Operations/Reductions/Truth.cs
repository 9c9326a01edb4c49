using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// What a rule makes of the truth of elements along dimensions, all when none is given. The answer about bytes is a byte.
        /// </summary>
        private Tensor TruthAlong<TRule>(ReadOnlySpan<long> dims, bool keepdim) where TRule : struct, ITruthRule
        {
            var kernel = new TruthKernel<TRule> { Input = this, Mask = Shapes.Mask(dims, Impl.Sizes.Length), KeepDim = keepdim };
            ScalarTypes.Dispatch(dtype, ref kernel);
            return kernel.Result!;
        }
    }

    private interface ITruthRule
    {
        static abstract bool OfNothing { get; }

        static abstract bool Next(bool answer, bool element);
    }

    private struct TruthKernel<TRule> : INumberKernel where TRule : struct, ITruthRule
    {
        public Tensor Input;
        public bool[] Mask;
        public bool KeepDim;
        public Tensor? Result;

        public void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var type = Input.dtype == ScalarType.Byte ? ScalarType.Byte : ScalarType.Bool;
            Result = Reductions.Run<T, byte, TruthReducer<T, TRule>>(Input, type, Mask, KeepDim, default);
        }
    }

    private struct TruthReducer<T, TRule> : IReducer<T, byte> where T : unmanaged, INumber<T> where TRule : struct, ITruthRule
    {
        private bool _answer;

        public void Start() => _answer = TRule.OfNothing;

        public void Add(T element) => _answer = TRule.Next(_answer, !T.IsZero(element));

        public readonly byte Finish() => _answer ? (byte)1 : (byte)0;
    }
}
