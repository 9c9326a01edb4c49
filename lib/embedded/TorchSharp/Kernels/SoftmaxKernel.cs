using System.Numerics;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// Softmax and its logarithm along a dimension. The largest score is subtracted first: exp of a large score would overflow, and the
/// quotient does not change.
/// </summary>
internal static unsafe class SoftmaxKernel
{
    public static void Run(TensorImpl result, TensorImpl a, int dim, bool logarithm)
    {
        var kernel = new Typed { Result = result, A = a, Dim = dim, Logarithm = logarithm };
        var place = dim == a.Sizes.Length - 1 ? "lastdim_kernel_impl" : "kernel_impl";
        ScalarTypes.DispatchFloating(a.Dtype, $"{(logarithm ? "log_softmax" : "softmax")}_{place}", ref kernel);
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
                if (!logarithm) result[i * resultStep] = exp;
            }
            if (logarithm)
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
    }
}
