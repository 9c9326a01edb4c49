using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Interpolate;

/// <summary>
/// Resizes planes: each output element is a weighted mean of four input elements. All tensors are dense [planes…, height, width].
/// </summary>
internal static unsafe class InterpolateKernel
{
    public static void Forward(TensorImpl output, TensorImpl input, InterpolationTaps rows, InterpolationTaps columns)
    {
        var kernel = new Typed { Output = output, Input = input, Rows = rows, Columns = columns };
        ScalarTypes.DispatchFloating(output.Dtype, "upsample", ref kernel);
    }

    /// <summary>Spreads each gradient over the four elements; <paramref name="inputGradient"/> is zero at first.</summary>
    public static void Backward(TensorImpl inputGradient, TensorImpl outputGradient, InterpolationTaps rows, InterpolationTaps columns)
    {
        var kernel = new Typed { Output = outputGradient, Input = inputGradient, Rows = rows, Columns = columns, IsBackward = true };
        ScalarTypes.DispatchFloating(inputGradient.Dtype, "upsample_backward", ref kernel);
    }

    private struct Typed : IFloatKernel
    {
        public TensorImpl Output, Input;
        public InterpolationTaps Rows, Columns;
        public bool IsBackward;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var plane = Input.Sizes[^1] * Input.Sizes[^2];
            Threads.Run(plane == 0 ? 0 : Input.Count / plane, 8 * Rows.Count * Columns.Count, new Planes<T>
            {
                Output = Output.Pointer<T>(), Input = Input.Pointer<T>(), Plane = plane, Width = Input.Sizes[^1], IsBackward = IsBackward,
                Rows = Rows, Columns = Columns, RowShare = Shares<T>(Rows), ColumnShare = Shares<T>(Columns),
            });
        }

        private static T[] Shares<T>(InterpolationTaps taps) where T : INumber<T> => [.. taps.Share.Select(T.CreateTruncating)];
    }

    private struct Planes<T> : IRangeKernel where T : unmanaged, INumber<T>
    {
        public T* Output, Input;
        public long Plane, Width;
        public InterpolationTaps Rows, Columns;
        public T[] RowShare, ColumnShare;
        public bool IsBackward;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(long from, long to)
        {
            var output = Output + from * Rows.Count * Columns.Count;
            for (var p = from; p < to; p++)
            {
                for (var y = 0; y < RowShare.Length; y++, output += Columns.Count)
                {
                    T* upper = Input + p * Plane + Rows.First[y] * Width, lower = Input + p * Plane + Rows.Second[y] * Width;
                    if (IsBackward) Spread(upper, lower, output, RowShare[y]);
                    else Mix(upper, lower, output, RowShare[y]);
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly void Mix(T* upper, T* lower, T* output, T down)
        {
            for (var x = 0; x < ColumnShare.Length; x++)
            {
                var (left, right, share) = (Columns.First[x], Columns.Second[x], ColumnShare[x]);
                var top = (T.One - share) * upper[left] + share * upper[right];
                var bottom = (T.One - share) * lower[left] + share * lower[right];
                output[x] = (T.One - down) * top + down * bottom;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly void Spread(T* upper, T* lower, T* gradient, T down)
        {
            for (var x = 0; x < ColumnShare.Length; x++)
            {
                var (left, right, share) = (Columns.First[x], Columns.Second[x], ColumnShare[x]);
                var (top, bottom) = ((T.One - down) * gradient[x], down * gradient[x]);
                upper[left] += (T.One - share) * top;
                upper[right] += share * top;
                lower[left] += (T.One - share) * bottom;
                lower[right] += share * bottom;
            }
        }
    }
}
