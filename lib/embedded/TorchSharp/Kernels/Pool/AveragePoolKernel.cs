using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Pool;

/// <summary>The mean of each window. All tensors are dense, [planes…, height, width].</summary>
internal static unsafe class AveragePoolKernel
{
    /// <param name="output">What is computed.</param>
    /// <param name="input">What it is computed from.</param>
    /// <param name="rows">The windows along the height.</param>
    /// <param name="columns">The windows along the width.</param>
    /// <param name="divisor">What to divide sums by; 0 for the size of the window.</param>
    public static void Forward(TensorImpl output, TensorImpl input, PoolAxis rows, PoolAxis columns, long divisor)
    {
        var kernel = new Typed { Output = output, Input = input, Rows = rows, Columns = columns, Divisor = divisor };
        ScalarTypes.DispatchFloating(output.Dtype, "avg_pool2d", ref kernel);
    }

    /// <summary>Spreads each gradient over its window; <paramref name="inputGradient"/> is overwritten.</summary>
    public static void Backward(TensorImpl inputGradient, TensorImpl outputGradient, PoolAxis rows, PoolAxis columns, long divisor)
    {
        var kernel = new Typed
        {
            Output = outputGradient, Input = inputGradient, Rows = rows, Columns = columns, Divisor = divisor, IsBackward = true,
        };
        ScalarTypes.DispatchFloating(inputGradient.Dtype, "avg_pool2d_backward", ref kernel);
    }

    private struct Typed : IFloatKernel
    {
        public TensorImpl Output, Input;
        public PoolAxis Rows, Columns;
        public long Divisor;
        public bool IsBackward;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var plane = Input.Sizes[^1] * Input.Sizes[^2];
            var planes = plane == 0 ? 0 : Input.Count / plane;
            if (PhasedPlane<T>.Suits(Columns))
            {
                Threads.Run(planes, 2 * plane, new AveragePoolRows<T>
                {
                    Output = Output.Pointer<T>(), Input = Input.Pointer<T>(), Rows = Rows, Columns = Columns, Divisor = Divisor,
                    Height = Input.Sizes[^2], Width = Input.Sizes[^1], IsBackward = IsBackward,
                });
                return;
            }
            Threads.Run(planes, 2 * plane, new Planewise<T>
            {
                Output = Output.Pointer<T>(), Input = Input.Pointer<T>(), Rows = Rows.Windows, Columns = Columns.Windows, Divisor = Divisor,
                Plane = plane, Width = Input.Sizes[^1], IsBackward = IsBackward,
            });
        }
    }

    private struct Planewise<T> : IRangeKernel where T : unmanaged, INumber<T>
    {
        // From here on a row of a window is summed in lanes.
        private const long LongRow = 16;

        public T* Output, Input;
        public PoolWindow[] Rows, Columns;
        public long Divisor, Plane, Width;
        public bool IsBackward;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(long from, long to)
        {
            if (IsBackward) new Span<T>(Input + from * Plane, checked((int)((to - from) * Plane))).Clear();
            var output = Output + from * Rows.Length * Columns.Length;
            for (var p = from; p < to; p++)
            {
                foreach (var row in Rows)
                {
                    foreach (var column in Columns)
                    {
                        var divisor = T.CreateTruncating(Divisor != 0 ? Divisor : row.Extent * column.Extent);
                        if (IsBackward) Spread(Input + p * Plane, row, column, *output / divisor);
                        else *output = Sum(Input + p * Plane, row, column) / divisor;
                        output++;
                    }
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly T Sum(T* plane, PoolWindow row, PoolWindow column)
        {
            if (column.End - column.Start >= LongRow && LaneSum.Has<T>()) return LongSum(plane, row, column);
            var sum = T.Zero;
            for (var y = row.Start; y < row.End; y++)
            {
                for (var x = column.Start; x < column.End; x++) sum += plane[y * Width + x];
            }
            return sum;
        }

        // Wide windows, as that of the mean of a whole plane.
        private readonly T LongSum(T* plane, PoolWindow row, PoolWindow column)
        {
            var width = column.End - column.Start;
            if (width == Width) return T.CreateTruncating(LaneSum.Of(plane + row.Start * Width, (row.End - row.Start) * Width));
            var sum = 0.0;
            for (var y = row.Start; y < row.End; y++) sum += LaneSum.Of(plane + y * Width + column.Start, width);
            return T.CreateTruncating(sum);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly void Spread(T* plane, PoolWindow row, PoolWindow column, T share)
        {
            for (var y = row.Start; y < row.End; y++)
            {
                for (var x = column.Start; x < column.End; x++) plane[y * Width + x] += share;
            }
        }
    }
}
