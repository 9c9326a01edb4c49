using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Sets every element to one value.</summary>
internal static unsafe class FillKernel
{
    public static void Run(TensorImpl target, Scalar value)
    {
        var kernel = new Typed { Target = target, Value = value };
        ScalarTypes.Dispatch(target.Dtype, ref kernel);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl Target;
        public Scalar Value;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var value = Value.As<T>(Target.Dtype);
            if (Target.IsContiguous)
            {
                if (T.IsZero(value) && T.IsPositive(value)) Target.Span<T>().Clear();
                else Target.Span<T>().Fill(value);
                return;
            }
            var rows = new Rows<T> { R = Target.Pointer<T>(), Value = value };
            RowLoop.Run(Target.Sizes, Target.Strides, Target.Strides, Target.Strides, ref rows);
        }
    }

    private struct Rows<T> : IRowKernel where T : unmanaged
    {
        public T* R;
        public T Value;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            for (long i = 0; i < count; i++) R[o0 + i * step0] = Value;
        }
    }
}
