using System.Numerics;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// Softmax and its logarithm along the last dimension of a dense tensor. The largest score is subtracted first: exp of a large score
/// would overflow, and the quotient does not change.
/// </summary>
internal static unsafe class SoftmaxKernel
{
    public static void Run(TensorImpl result, TensorImpl a, bool logarithm)
    {
        var kernel = new Typed { Result = result, A = a, Logarithm = logarithm };
        ScalarTypes.DispatchFloating(result.Dtype, logarithm ? "log_softmax_lastdim_kernel_impl" : "softmax_lastdim_kernel_impl", ref kernel);
    }

    private struct Typed : IFloatKernel
    {
        public TensorImpl Result, A;
        public bool Logarithm;

        public readonly void Run<T>() where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
        {
            var classes = A.Sizes.Length == 0 ? 1 : (int)A.Sizes[^1];
            if (classes == 0) return;
            var rows = A.Count / classes;
            for (long r = 0; r < rows; r++)
            {
                Row(new Span<T>(Result.Pointer<T>() + r * classes, classes), new Span<T>(A.Pointer<T>() + r * classes, classes), Logarithm);
            }
        }

        private static void Row<T>(Span<T> result, Span<T> scores, bool logarithm) where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            var largest = scores[0];
            foreach (var score in scores) largest = score > largest || T.IsNaN(score) ? score : largest;
            // A row of minus infinities has no softmax; PyTorch gives NaN as well.
            var total = 0.0;
            for (var i = 0; i < scores.Length; i++)
            {
                result[i] = T.Exp(scores[i] - largest);
                total += double.CreateTruncating(result[i]);
            }
            if (logarithm)
            {
                var shift = largest + T.CreateTruncating(Math.Log(total));
                for (var i = 0; i < scores.Length; i++) result[i] = scores[i] - shift;
            }
            else
            {
                var factor = T.CreateTruncating(1 / total);
                for (var i = 0; i < scores.Length; i++) result[i] *= factor;
            }
        }
    }
}
