using System.Numerics;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// Takes from a dense tensor [outer, groups, inner] the mean of each group and divides by its standard deviation. Each group is summed by
/// itself in double precision, in row-major order.
/// </summary>
internal static unsafe class StandardizeKernel
{
    /// <summary>Fills the result, and for each group the mean, the variance (divided by the count) and 1 / √(variance + eps).</summary>
    public static void Forward(TensorImpl result, TensorImpl mean, TensorImpl variance, TensorImpl scale, TensorImpl input, double eps)
    {
        var kernel = new ForwardKernel { Result = result, Mean = mean, Variance = variance, Scale = scale, Input = input, Epsilon = eps };
        ScalarTypes.DispatchFloating(result.Dtype, "batch_norm", ref kernel);
    }

    /// <summary><c>scale · (g - mean(g) - y · mean(g · y))</c> for each group, where g is the gradient of the result y.</summary>
    public static void Backward(TensorImpl inputGradient, TensorImpl gradient, TensorImpl result, TensorImpl scale)
    {
        var kernel = new BackwardKernel { InputGradient = inputGradient, Gradient = gradient, Result = result, Scale = scale };
        ScalarTypes.DispatchFloating(result.Dtype, "batch_norm_backward", ref kernel);
    }

    private struct ForwardKernel : IFloatKernel
    {
        public TensorImpl Result, Mean, Variance, Scale, Input;
        public double Epsilon;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var sizes = Input.Sizes;
            Threads.Run(sizes[1], 3 * sizes[0] * sizes[2], new Groups<T>
            {
                Outer = sizes[0], Count = sizes[1], Inner = sizes[2], Epsilon = Epsilon, X = Input.Pointer<T>(), Y = Result.Pointer<T>(),
                Mean = Mean.Pointer<T>(), Variance = Variance.Pointer<T>(), Scale = Scale.Pointer<T>(),
            });
        }
    }

    private struct Groups<T> : IRangeKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        public long Outer, Count, Inner;
        public double Epsilon;
        public T* X, Y, Mean, Variance, Scale;

        public readonly void Run(long from, long to)
        {
            for (var group = from; group < to; group++)
            {
                double sum = 0, squares = 0;
                for (long n = 0; n < Outer; n++)
                {
                    var x = X + (n * Count + group) * Inner;
                    for (long i = 0; i < Inner; i++) sum += double.CreateTruncating(x[i]);
                }
                var mean = sum / (Outer * Inner);
                for (long n = 0; n < Outer; n++)
                {
                    var x = X + (n * Count + group) * Inner;
                    for (long i = 0; i < Inner; i++)
                    {
                        var distance = double.CreateTruncating(x[i]) - mean;
                        squares += distance * distance;
                    }
                }
                var variance = squares / (Outer * Inner);
                Mean[group] = T.CreateTruncating(mean);
                Variance[group] = T.CreateTruncating(variance);
                Scale[group] = T.CreateTruncating(1 / Math.Sqrt(variance + Epsilon));
                Write(group);
            }
        }

        private readonly void Write(long group)
        {
            var (mean, scale) = (Mean[group], Scale[group]);
            for (long n = 0; n < Outer; n++)
            {
                var start = (n * Count + group) * Inner;
                for (var i = start; i < start + Inner; i++) Y[i] = (X[i] - mean) * scale;
            }
        }
    }

    private struct BackwardKernel : IFloatKernel
    {
        public TensorImpl InputGradient, Gradient, Result, Scale;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var sizes = Result.Sizes;
            Threads.Run(sizes[1], 3 * sizes[0] * sizes[2], new GroupsBack<T>
            {
                Outer = sizes[0], Count = sizes[1], Inner = sizes[2], G = Gradient.Pointer<T>(), Y = Result.Pointer<T>(),
                D = InputGradient.Pointer<T>(), Scale = Scale.Pointer<T>(),
            });
        }
    }

    private struct GroupsBack<T> : IRangeKernel where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        public long Outer, Count, Inner;
        public T* G, Y, D, Scale;

        public readonly void Run(long from, long to)
        {
            for (var group = from; group < to; group++)
            {
                double sum = 0, along = 0;
                for (long n = 0; n < Outer; n++)
                {
                    var start = (n * Count + group) * Inner;
                    for (var i = start; i < start + Inner; i++)
                    {
                        var g = double.CreateTruncating(G[i]);
                        sum += g;
                        along += g * double.CreateTruncating(Y[i]);
                    }
                }
                var (mean, slope) = (T.CreateTruncating(sum / (Outer * Inner)), T.CreateTruncating(along / (Outer * Inner)));
                for (long n = 0; n < Outer; n++)
                {
                    var start = (n * Count + group) * Inner;
                    for (var i = start; i < start + Inner; i++) D[i] = (G[i] - mean - Y[i] * slope) * Scale[group];
                }
            }
        }
    }
}
