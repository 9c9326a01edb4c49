using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>Writes where a mask is true.</summary>
internal static unsafe class MaskKernel
{
    /// <summary>
    /// Overwrites elements of <paramref name="target"/> where the mask, of one byte an element, is not 0; mask and values, which are of
    /// the target's type, broadcast to its shape.
    /// </summary>
    public static void Write(TensorImpl target, TensorImpl mask, TensorImpl values)
    {
        var kernel = new Typed { Target = target, Mask = mask, Values = values };
        ScalarTypes.Dispatch(target.Dtype, ref kernel);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl Target, Mask, Values;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var rows = new Rows<T> { R = Target.Pointer<T>(), Mask = Mask.Pointer<byte>(), V = Values.Pointer<T>() };
            RowLoop.RunParts(
                Target.Sizes,
                Target.Strides,
                Shapes.BroadcastStrides(Mask.Sizes, Mask.Strides, Target.Sizes),
                Shapes.BroadcastStrides(Values.Sizes, Values.Strides, Target.Sizes),
                rows);
        }
    }

    private struct Rows<T> : IRowKernel where T : unmanaged
    {
        public T* R, V;
        public byte* Mask;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2)
        {
            long i = 0;
            if (sizeof(T) == sizeof(int) && step0 == 1 && step1 == 1 && step2 is 0 or 1)
                i = Vectors((int*)R + o0, Mask + o1, (int*)V + o2, step2, count);
            for (; i < count; i++)
            {
                ref var place = ref R[o0 + i * step0];
                place = Keep.Choose(Mask[o1 + i * step1] != 0, V[o2 + i * step2], place);
            }
        }

        /// <summary>Sixteen elements of four bytes at a time.</summary>
        /// <returns>How many were done.</returns>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static long Vectors(int* target, byte* mask, int* values, long step, long count)
        {
            const int together = 16;
            var repeated = stackalloc int[together];
            new Span<int>(repeated, together).Fill(*values);
            var source = step == 0 ? repeated : values;
            long i = 0;
            for (; i + together <= count; i += together, target += together, source += step * together)
            {
                var (low, high) = Vector128.Widen(Vector128.Equals(Vector128.Load(mask + i), Vector128<byte>.Zero).AsSByte());
                var (first, second) = Vector256.Widen(Vector256.Create(low, high));
                Vector512.ConditionalSelect(Vector512.Create(first, second), Vector512.Load(target), Vector512.Load(source)).Store(target);
            }
            return i;
        }
    }
}
