using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels.Pool;

/// <summary>The largest element of each window, and where in its plane it was. All tensors are dense, [planes…, height, width].</summary>
internal static unsafe class MaxPoolKernel
{
    /// <summary>Fills <paramref name="output"/> and, unless it is null, <paramref name="indices"/>: row times width plus column.</summary>
    public static void Forward(TensorImpl output, TensorImpl? indices, TensorImpl input, PoolAxis rows, PoolAxis columns)
    {
        var kernel = new ForwardKernel { Output = output, Indices = indices, Input = input, Rows = rows, Columns = columns };
        ScalarTypes.DispatchFloating(output.Dtype, "max_pool2d", ref kernel);
    }

    /// <summary>Adds each gradient to the element that was the largest; <paramref name="inputGradient"/> is overwritten.</summary>
    public static void Backward(TensorImpl inputGradient, TensorImpl outputGradient, TensorImpl indices)
    {
        var kernel = new MoveKernel { Input = inputGradient, Output = outputGradient, Indices = indices };
        ScalarTypes.DispatchFloating(inputGradient.Dtype, "max_pool2d_backward", ref kernel);
    }

    /// <summary>Picks the elements at the indices: what backward of <see cref="Backward"/> does.</summary>
    public static void Pick(TensorImpl output, TensorImpl input, TensorImpl indices)
    {
        var kernel = new MoveKernel { Input = input, Output = output, Indices = indices, IsPick = true };
        ScalarTypes.DispatchFloating(output.Dtype, "max_pool2d_backward_backward", ref kernel);
    }

    private static long Plane(TensorImpl impl) => impl.Sizes[^1] * impl.Sizes[^2];

    private static long Planes(TensorImpl impl) => Plane(impl) == 0 ? 0 : impl.Count / Plane(impl);

    private struct ForwardKernel : IFloatKernel
    {
        public TensorImpl Output, Input;
        public TensorImpl? Indices;
        public PoolAxis Rows, Columns;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var indices = Indices is null ? null : Indices.Pointer<long>();
            var (planes, cost) = (Planes(Output), Plane(Input) + Plane(Output));
            if (PhasedPlane<T>.Suits(Columns))
            {
                Threads.Run(planes, cost, new MaxPoolRows<T>
                {
                    Output = Output.Pointer<T>(), Input = Input.Pointer<T>(), Indices = indices, Rows = Rows, Columns = Columns,
                    Height = Input.Sizes[^2], Width = Input.Sizes[^1],
                });
                return;
            }
            Threads.Run(planes, cost, new Planewise<T>
            {
                Output = Output.Pointer<T>(), Input = Input.Pointer<T>(), Indices = indices, Rows = Rows.Windows, Columns = Columns.Windows,
                Plane = Plane(Input), Width = Input.Sizes[^1],
            });
        }
    }

    private struct Planewise<T> : IRangeKernel where T : unmanaged, INumber<T>
    {
        public T* Output, Input;
        public long* Indices;
        public PoolWindow[] Rows, Columns;
        public long Plane, Width;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(long from, long to)
        {
            var o = from * Rows.Length * Columns.Length;
            for (var p = from; p < to; p++)
            {
                foreach (var row in Rows)
                {
                    foreach (var column in Columns)
                    {
                        var index = Largest(Input + p * Plane, row, column);
                        Output[o] = Input[p * Plane + index];
                        if (Indices is not null) Indices[o] = index;
                        o++;
                    }
                }
            }
        }

        // The first of equal ones; NaN is larger than everything.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private readonly long Largest(T* plane, PoolWindow row, PoolWindow column)
        {
            var index = row.Start * Width + column.Start;
            var largest = plane[index];
            for (var y = row.Start; y < row.End; y += row.Step)
            {
                for (var x = column.Start; x < column.End; x += column.Step)
                {
                    var candidate = plane[y * Width + x];
                    if (candidate > largest || T.IsNaN(candidate)) (largest, index) = (candidate, y * Width + x);
                }
            }
            return index;
        }
    }

    private struct MoveKernel : IFloatKernel
    {
        public TensorImpl Input, Output, Indices;
        public bool IsPick;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            Threads.Run(Planes(Output), Plane(Input) + Plane(Output), new Mover<T>
            {
                Input = Input.Pointer<T>(), Output = Output.Pointer<T>(), Indices = Indices.Pointer<long>(), IsPick = IsPick,
                InputPlane = Plane(Input), OutputPlane = Plane(Output),
            });
    }

    private struct Mover<T> : IRangeKernel where T : unmanaged, INumber<T>
    {
        public T* Input, Output;
        public long* Indices;
        public bool IsPick;
        public long InputPlane, OutputPlane;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(long from, long to)
        {
            if (!IsPick) new Span<T>(Input + from * InputPlane, checked((int)((to - from) * InputPlane))).Clear();
            for (var p = from; p < to; p++)
            {
                T* input = Input + p * InputPlane, output = Output + p * OutputPlane;
                var indices = Indices + p * OutputPlane;
                if (IsPick) for (long i = 0; i < OutputPlane; i++) output[i] = input[indices[i]];
                else for (long i = 0; i < OutputPlane; i++) input[indices[i]] += output[i];
            }
        }
    }
}
