using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// The innermost loops of the matrix product: a few rows of the result, kept in registers while the inner dimension passes by.
/// One vector wide, for the columns that are left over and for the ten columns of a classifier's scores.
/// </summary>
/// <remarks>
/// Each lane owns one element of the result and adds its products one after another, so the bits don't depend on the width. Written out
/// row by row because an array of vectors would live in memory. Rows of <c>a</c> are <c>aRow</c> apart and its columns <c>aStep</c>; rows
/// of <c>b</c> are <c>bStep</c> apart; rows of <c>c</c> are <c>cRow</c> apart. With <c>add</c> the sums start from <c>c</c>, else from
/// zero.
/// </remarks>
internal static unsafe class NarrowTile
{
    /// <summary>8 rows, 1 vector wide.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Rows8x1<TVector>(float* a, long aRow, long aStep, float* b, long bStep, float* c, long cRow, long k, bool add)
        where TVector : struct, ISimd<TVector>
    {
        var c00 = add ? TVector.Load(c) : TVector.Zero;
        var c10 = add ? TVector.Load(c + cRow) : TVector.Zero;
        var c20 = add ? TVector.Load(c + 2 * cRow) : TVector.Zero;
        var c30 = add ? TVector.Load(c + 3 * cRow) : TVector.Zero;
        var c40 = add ? TVector.Load(c + 4 * cRow) : TVector.Zero;
        var c50 = add ? TVector.Load(c + 5 * cRow) : TVector.Zero;
        var c60 = add ? TVector.Load(c + 6 * cRow) : TVector.Zero;
        var c70 = add ? TVector.Load(c + 7 * cRow) : TVector.Zero;
        var aLower = a + 4 * aRow;
        for (long l = 0; l < k; l++)
        {
            var b0 = TVector.Load(b);
            var x = TVector.Broadcast(a[0]);
            c00 = TVector.MultiplyAdd(x, b0, c00);
            x = TVector.Broadcast(a[aRow]);
            c10 = TVector.MultiplyAdd(x, b0, c10);
            x = TVector.Broadcast(a[2 * aRow]);
            c20 = TVector.MultiplyAdd(x, b0, c20);
            x = TVector.Broadcast(a[3 * aRow]);
            c30 = TVector.MultiplyAdd(x, b0, c30);
            x = TVector.Broadcast(aLower[0]);
            c40 = TVector.MultiplyAdd(x, b0, c40);
            x = TVector.Broadcast(aLower[aRow]);
            c50 = TVector.MultiplyAdd(x, b0, c50);
            x = TVector.Broadcast(aLower[2 * aRow]);
            c60 = TVector.MultiplyAdd(x, b0, c60);
            x = TVector.Broadcast(aLower[3 * aRow]);
            c70 = TVector.MultiplyAdd(x, b0, c70);
            a += aStep;
            aLower += aStep;
            b += bStep;
        }
        TVector.Store(c00, c);
        TVector.Store(c10, c + cRow);
        TVector.Store(c20, c + 2 * cRow);
        TVector.Store(c30, c + 3 * cRow);
        TVector.Store(c40, c + 4 * cRow);
        TVector.Store(c50, c + 5 * cRow);
        TVector.Store(c60, c + 6 * cRow);
        TVector.Store(c70, c + 7 * cRow);
    }

    /// <summary>4 rows, 1 vector wide.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Rows4x1<TVector>(float* a, long aRow, long aStep, float* b, long bStep, float* c, long cRow, long k, bool add)
        where TVector : struct, ISimd<TVector>
    {
        var c00 = add ? TVector.Load(c) : TVector.Zero;
        var c10 = add ? TVector.Load(c + cRow) : TVector.Zero;
        var c20 = add ? TVector.Load(c + 2 * cRow) : TVector.Zero;
        var c30 = add ? TVector.Load(c + 3 * cRow) : TVector.Zero;
        for (long l = 0; l < k; l++)
        {
            var b0 = TVector.Load(b);
            var x = TVector.Broadcast(a[0]);
            c00 = TVector.MultiplyAdd(x, b0, c00);
            x = TVector.Broadcast(a[aRow]);
            c10 = TVector.MultiplyAdd(x, b0, c10);
            x = TVector.Broadcast(a[2 * aRow]);
            c20 = TVector.MultiplyAdd(x, b0, c20);
            x = TVector.Broadcast(a[3 * aRow]);
            c30 = TVector.MultiplyAdd(x, b0, c30);
            a += aStep;
            b += bStep;
        }
        TVector.Store(c00, c);
        TVector.Store(c10, c + cRow);
        TVector.Store(c20, c + 2 * cRow);
        TVector.Store(c30, c + 3 * cRow);
    }

    /// <summary>1 rows, 1 vector wide.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Rows1x1<TVector>(float* a, long aRow, long aStep, float* b, long bStep, float* c, long cRow, long k, bool add)
        where TVector : struct, ISimd<TVector>
    {
        var c00 = add ? TVector.Load(c) : TVector.Zero;
        for (long l = 0; l < k; l++)
        {
            var b0 = TVector.Load(b);
            var x = TVector.Broadcast(a[0]);
            c00 = TVector.MultiplyAdd(x, b0, c00);
            a += aStep;
            b += bStep;
        }
        TVector.Store(c00, c);
    }
}
