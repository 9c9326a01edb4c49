using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>
/// The matrix product. Each element of the result is accumulated in the order of the inner dimension with fused multiply-adds, whatever
/// the width of the machine's vectors, so all machines get the same bits.
/// </summary>
internal static unsafe class GemmKernel
{
    /// <summary><c>c = a · b</c>, or <c>c += a · b</c>, for matrices of any strides; c is [m, n], a is [m, k], b is [k, n].</summary>
    public static void Run(TensorImpl c, TensorImpl a, TensorImpl b, bool accumulate = false)
    {
        var kernel = new Typed { C = c, A = a, B = b, Accumulate = accumulate };
        ScalarTypes.Dispatch(c.Dtype, ref kernel);
    }

    private struct Typed : INumberKernel
    {
        public TensorImpl C, A, B;
        public bool Accumulate;

        public readonly void Run<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            var (m, n, k) = (C.Sizes[0], C.Sizes[1], A.Sizes[1]);
            var c = C.Pointer<T>();
            var a = A.Pointer<T>();
            var rows = Rows(B, out var owned);
            try
            {
                var b = rows.Pointer<T>();
                for (long i = 0; i < m; i++)
                {
                    var row = new Span<T>(c + i * C.Strides[0], (int)n);
                    if (!Accumulate) row.Clear();
                    for (long l = 0; l < k; l++)
                        AddScaled(row, new ReadOnlySpan<T>(b + l * rows.Strides[0], (int)n), a[i * A.Strides[0] + l * A.Strides[1]]);
                }
            }
            finally
            {
                if (owned) rows.Release();
            }
        }
    }

    /// <summary>The matrix itself if its rows are dense, else a dense copy.</summary>
    private static TensorImpl Rows(TensorImpl matrix, out bool owned)
    {
        owned = matrix.Strides[1] != 1 && matrix.Sizes[1] > 1;
        if (!owned) return matrix;
        var dense = TensorImpl.Allocate(matrix.Dtype, matrix.Sizes);
        CopyKernel.Run(dense, matrix);
        return dense;
    }

    private static void AddScaled<T>(Span<T> target, ReadOnlySpan<T> row, T factor) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            var t = System.Runtime.InteropServices.MemoryMarshal.Cast<T, float>(target);
            TensorPrimitives.FusedMultiplyAdd(
                System.Runtime.InteropServices.MemoryMarshal.Cast<T, float>(row), float.CreateTruncating(factor), t, t);
        }
        else if (typeof(T) == typeof(double))
        {
            var t = System.Runtime.InteropServices.MemoryMarshal.Cast<T, double>(target);
            TensorPrimitives.FusedMultiplyAdd(
                System.Runtime.InteropServices.MemoryMarshal.Cast<T, double>(row), double.CreateTruncating(factor), t, t);
        }
        else
        {
            for (var j = 0; j < target.Length; j++) target[j] += row[j] * factor;
        }
    }
}
