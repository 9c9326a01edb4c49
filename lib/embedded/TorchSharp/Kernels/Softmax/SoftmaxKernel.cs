using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Kernels.Softmax;

/// <summary>
/// Softmax and its logarithm along a dimension. The largest score is subtracted first: exp of a large score would overflow, and the
/// quotient does not change.
/// </summary>
internal static unsafe class SoftmaxKernel
{
    public static void Run(TensorImpl result, TensorImpl a, int dim, bool logarithm)
    {
        if (a.Dtype == ScalarType.Float32 && dim == a.Sizes.Length - 1 && a.IsContiguous && result.IsContiguous && a.Count > 0)
        {
            Threads.Run(a.Count / a.Sizes[dim], SoftmaxRows.Cost(a.Sizes[dim]), new SoftmaxRows
            {
                Scores = a.Pointer<float>(), Result = result.Pointer<float>(), Classes = a.Sizes[dim], Logarithm = logarithm,
            });
            return;
        }
        var kernel = new Typed { Result = result, A = a, Dim = dim, Logarithm = logarithm };
        var place = dim == a.Sizes.Length - 1 ? "lastdim_kernel_impl" : "kernel_impl";
        ScalarTypes.DispatchFloating(a.Dtype, $"{(logarithm ? "log_softmax" : "softmax")}_{place}", ref kernel);
    }

    /// <summary>
    /// The gradient of the logarithm of softmax along the last dimension, in single precision: <c>g - exp(y) · Σ g</c> for each row. All
    /// tensors are dense.
    /// </summary>
    public static void LogarithmBackward(TensorImpl result, TensorImpl gradient, TensorImpl logarithms)
    {
        var classes = result.Sizes[^1];
        if (result.Count == 0) return;
        Threads.Run(result.Count / classes, SoftmaxRows.Cost(classes), new LogSoftmaxRowsBack
        {
            Result = result.Pointer<float>(), Gradient = gradient.Pointer<float>(), Logarithms = logarithms.Pointer<float>(), Classes = classes,
        });
    }

    private struct Typed : IFloatKernel
    {
        public TensorImpl Result, A;
        public int Dim;
        public bool Logarithm;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T> =>
            LineKernel.Run<T, T, Line<T>>(Result, A, Dim, new(Logarithm));
    }

    private readonly struct Line<T>(bool logarithm) : ILine<T, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        private readonly bool _logarithm = logarithm;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(T* scores, long scoreStep, long count, T* result, long resultStep)
        {
            var largest = scores[0];
            for (long i = 0; i < count; i++)
            {
                var score = scores[i * scoreStep];
                largest = score > largest || T.IsNaN(score) ? score : largest;
            }
            // A line of minus infinities has no softmax; PyTorch gives NaN as well.
            var total = 0.0;
            for (long i = 0; i < count; i++)
            {
                var exp = T.Exp(scores[i * scoreStep] - largest);
                total += double.CreateTruncating(exp);
                if (!_logarithm) result[i * resultStep] = exp;
            }
            if (_logarithm)
            {
                var shift = largest + T.CreateTruncating(Math.Log(total));
                for (long i = 0; i < count; i++) result[i * resultStep] = scores[i * scoreStep] - shift;
            }
            else
            {
                var factor = T.CreateTruncating(1 / total);
                for (long i = 0; i < count; i++) result[i * resultStep] *= factor;
            }
        }

        public static void RunDense<TLine>(TLine line, T* scores, long count, T* result, long results, long lines)
            where TLine : struct, ILine<T, T>
        {
            if (typeof(T) == typeof(float))
            {
                var logarithm = Unsafe.BitCast<TLine, Line<T>>(line)._logarithm;
                new SoftmaxRows { Scores = (float*)scores, Result = (float*)result, Classes = count, Logarithm = logarithm }.Run(0, lines);
                return;
            }
            for (long j = 0; j < lines; j++) line.Run(scores + j * count, 1, count, result + j * results, 1);
        }
    }
}
