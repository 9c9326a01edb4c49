using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Rng;

/// <summary>A distribution to draw from.</summary>
internal interface IDraw
{
    T Next<T>(Generator generator) where T : unmanaged, INumber<T>;
}

/// <summary>Fills tensors with drawn numbers.</summary>
internal static unsafe class RandomFill
{
    /// <summary>Draws the elements one after the other, as PyTorch does in the order in which they lie in memory.</summary>
    public static void Run<TDraw>(TensorImpl target, TDraw draw, Generator? generator) where TDraw : struct, IDraw
    {
        var kernel = new Typed<TDraw> { Target = target, Draw = draw, Generator = generator ?? Generator.Default };
        ScalarTypes.Dispatch(target.Dtype, ref kernel);
    }

    private struct Typed<TDraw> : INumberKernel where TDraw : struct, IDraw
    {
        public TensorImpl Target;
        public TDraw Draw;
        public Generator Generator;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T, TDraw> { R = Target.Pointer<T>(), Draw = Draw, Generator = Generator };
            var (sizes, strides) = (Target.Sizes, Target.Strides);
            var order = Enumerable.Range(0, sizes.Length).OrderByDescending(d => strides[d]).ToArray();
            long[] n = [.. order.Select(d => sizes[d])], step = [.. order.Select(d => strides[d])];
            RowLoop.Run(n, step, step, step, ref rows);
        }
    }

    private struct Rows<T, TDraw> : IRowKernel where T : unmanaged, INumber<T> where TDraw : struct, IDraw
    {
        public T* R;
        public TDraw Draw;
        public Generator Generator;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++) R[o0 + i * step0] = Draw.Next<T>(Generator);
        }
    }
}
