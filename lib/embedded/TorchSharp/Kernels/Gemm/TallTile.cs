using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// As <see cref="NarrowTile"/> with so many rows that no sum has to wait for its last addition; only the widest vectors come with enough
/// registers for it.
/// </summary>
internal static unsafe class TallTile
{
    /// <summary>16 rows, 1 vector wide.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Rows16x1<TVector>(float* a, long aRow, long aStep, float* b, long bStep, float* c, long cRow, long k, bool add)
        where TVector : struct, ISimd<TVector>
    {
        float* a1 = a + 4 * aRow, a2 = a + 8 * aRow, a3 = a + 12 * aRow;
        var s0 = add ? TVector.Load(c) : TVector.Zero;
        var s1 = add ? TVector.Load(c + cRow) : TVector.Zero;
        var s2 = add ? TVector.Load(c + 2 * cRow) : TVector.Zero;
        var s3 = add ? TVector.Load(c + 3 * cRow) : TVector.Zero;
        var s4 = add ? TVector.Load(c + 4 * cRow) : TVector.Zero;
        var s5 = add ? TVector.Load(c + 5 * cRow) : TVector.Zero;
        var s6 = add ? TVector.Load(c + 6 * cRow) : TVector.Zero;
        var s7 = add ? TVector.Load(c + 7 * cRow) : TVector.Zero;
        var s8 = add ? TVector.Load(c + 8 * cRow) : TVector.Zero;
        var s9 = add ? TVector.Load(c + 9 * cRow) : TVector.Zero;
        var s10 = add ? TVector.Load(c + 10 * cRow) : TVector.Zero;
        var s11 = add ? TVector.Load(c + 11 * cRow) : TVector.Zero;
        var s12 = add ? TVector.Load(c + 12 * cRow) : TVector.Zero;
        var s13 = add ? TVector.Load(c + 13 * cRow) : TVector.Zero;
        var s14 = add ? TVector.Load(c + 14 * cRow) : TVector.Zero;
        var s15 = add ? TVector.Load(c + 15 * cRow) : TVector.Zero;
        for (long l = 0; l < k; l++)
        {
            var x = TVector.Load(b);
            s0 = TVector.MultiplyAdd(TVector.Broadcast(a[0]), x, s0);
            s1 = TVector.MultiplyAdd(TVector.Broadcast(a[aRow]), x, s1);
            s2 = TVector.MultiplyAdd(TVector.Broadcast(a[2 * aRow]), x, s2);
            s3 = TVector.MultiplyAdd(TVector.Broadcast(a[3 * aRow]), x, s3);
            s4 = TVector.MultiplyAdd(TVector.Broadcast(a1[0]), x, s4);
            s5 = TVector.MultiplyAdd(TVector.Broadcast(a1[aRow]), x, s5);
            s6 = TVector.MultiplyAdd(TVector.Broadcast(a1[2 * aRow]), x, s6);
            s7 = TVector.MultiplyAdd(TVector.Broadcast(a1[3 * aRow]), x, s7);
            s8 = TVector.MultiplyAdd(TVector.Broadcast(a2[0]), x, s8);
            s9 = TVector.MultiplyAdd(TVector.Broadcast(a2[aRow]), x, s9);
            s10 = TVector.MultiplyAdd(TVector.Broadcast(a2[2 * aRow]), x, s10);
            s11 = TVector.MultiplyAdd(TVector.Broadcast(a2[3 * aRow]), x, s11);
            s12 = TVector.MultiplyAdd(TVector.Broadcast(a3[0]), x, s12);
            s13 = TVector.MultiplyAdd(TVector.Broadcast(a3[aRow]), x, s13);
            s14 = TVector.MultiplyAdd(TVector.Broadcast(a3[2 * aRow]), x, s14);
            s15 = TVector.MultiplyAdd(TVector.Broadcast(a3[3 * aRow]), x, s15);
            a += aStep;
            a1 += aStep;
            a2 += aStep;
            a3 += aStep;
            b += bStep;
        }
        TVector.Store(s0, c);
        TVector.Store(s1, c + cRow);
        TVector.Store(s2, c + 2 * cRow);
        TVector.Store(s3, c + 3 * cRow);
        TVector.Store(s4, c + 4 * cRow);
        TVector.Store(s5, c + 5 * cRow);
        TVector.Store(s6, c + 6 * cRow);
        TVector.Store(s7, c + 7 * cRow);
        TVector.Store(s8, c + 8 * cRow);
        TVector.Store(s9, c + 9 * cRow);
        TVector.Store(s10, c + 10 * cRow);
        TVector.Store(s11, c + 11 * cRow);
        TVector.Store(s12, c + 12 * cRow);
        TVector.Store(s13, c + 13 * cRow);
        TVector.Store(s14, c + 14 * cRow);
        TVector.Store(s15, c + 15 * cRow);
    }
}
