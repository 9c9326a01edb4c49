using System.Numerics;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// The matrix product as it is defined, to hold the fast ones against: one element after another, its products added in the order of the
/// inner dimension.
/// </summary>
internal static unsafe class ReferenceGemm
{
    public static void Run<T>(
        T* c, long cRow, T* a, long aRow, long aStep, T* b, long bRow, long bStep, long m, long n, long k, bool add)
        where T : unmanaged, INumber<T>
    {
        for (long i = 0; i < m; i++)
        {
            for (long j = 0; j < n; j++)
            {
                var sum = add ? c[i * cRow + j] : T.Zero;
                for (long l = 0; l < k; l++) sum = MultiplyAdd(a[i * aRow + l * aStep], b[l * bRow + j * bStep], sum);
                c[i * cRow + j] = sum;
            }
        }
    }

    private static T MultiplyAdd<T>(T x, T y, T z) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return (T)(object)MathF.FusedMultiplyAdd((float)(object)x, (float)(object)y, (float)(object)z);
        if (typeof(T) == typeof(double)) return (T)(object)Math.FusedMultiplyAdd((double)(object)x, (double)(object)y, (double)(object)z);
        return x * y + z;
    }
}
