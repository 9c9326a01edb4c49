using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// <c>target += source</c>, one element after the other, so that the target may show an element of its memory several times.
/// </summary>
internal static unsafe class AccumulateKernel
{
    /// <summary>Adds a tensor of the same type, which broadcasts to the target's shape.</summary>
    public static void Run(TensorImpl target, TensorImpl source)
    {
        var kernel = new Typed { Target = target, Source = source };
        ScalarTypes.Dispatch(target.Dtype, ref kernel);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl Target, Source;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T> { R = Target.Pointer<T>(), A = Source.Pointer<T>() };
            var strides = Shapes.BroadcastStrides(Source.Sizes, Source.Strides, Target.Sizes);
            RowLoop.Run(Target.Sizes, Target.Strides, strides, strides, ref rows);
        }
    }

    private struct Rows<T> : IRowKernel where T : unmanaged, INumber<T>
    {
        public T* R, A;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++) R[o0 + i * step0] += A[o1 + i * step1];
        }
    }
}
