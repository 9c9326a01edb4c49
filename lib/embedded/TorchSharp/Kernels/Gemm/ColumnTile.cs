using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// The innermost loop of a product of few columns, as a classifier's scores have. A vector holds a column of as many rows as it has lanes,
/// so no lane is empty; the rows of <c>a</c> are turned in registers as they are read.
/// </summary>
/// <remarks>Each lane adds its products one after another, so the bits are those of the other tiles.</remarks>
internal static unsafe class ColumnTile
{
    /// <summary>The columns computed together.</summary>
    public const int Columns = 10;

    /// <summary>Computes <see cref="Columns"/> columns of <c>Count</c> rows.</summary>
    /// <param name="a">Dense rows.</param>
    /// <param name="aRow">From one row of a to the next.</param>
    /// <param name="b">Dense rows of ten columns.</param>
    /// <param name="c">One column after another.</param>
    /// <param name="k">The inner dimension.</param>
    /// <param name="add">Whether the sums start from <paramref name="c"/>, else from zero.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Run<TVector>(float* a, long aRow, float* b, float* c, long k, bool add) where TVector : struct, ISimd<TVector>
    {
        var v = TVector.Count;
        var s0 = add ? TVector.Load(c) : TVector.Zero;
        var s1 = add ? TVector.Load(c + v) : TVector.Zero;
        var s2 = add ? TVector.Load(c + 2 * v) : TVector.Zero;
        var s3 = add ? TVector.Load(c + 3 * v) : TVector.Zero;
        var s4 = add ? TVector.Load(c + 4 * v) : TVector.Zero;
        var s5 = add ? TVector.Load(c + 5 * v) : TVector.Zero;
        var s6 = add ? TVector.Load(c + 6 * v) : TVector.Zero;
        var s7 = add ? TVector.Load(c + 7 * v) : TVector.Zero;
        var s8 = add ? TVector.Load(c + 8 * v) : TVector.Zero;
        var s9 = add ? TVector.Load(c + 9 * v) : TVector.Zero;
        long l = 0;
        for (; l + 4 <= k; l += 4, b += 4 * Columns)
        {
            var (x0, x1, x2, x3) = TVector.LoadColumns(a + l, aRow);
            s0 = TVector.MultiplyAdd(TVector.Broadcast(b[0]), x0, s0);
            s1 = TVector.MultiplyAdd(TVector.Broadcast(b[1]), x0, s1);
            s2 = TVector.MultiplyAdd(TVector.Broadcast(b[2]), x0, s2);
            s3 = TVector.MultiplyAdd(TVector.Broadcast(b[3]), x0, s3);
            s4 = TVector.MultiplyAdd(TVector.Broadcast(b[4]), x0, s4);
            s5 = TVector.MultiplyAdd(TVector.Broadcast(b[5]), x0, s5);
            s6 = TVector.MultiplyAdd(TVector.Broadcast(b[6]), x0, s6);
            s7 = TVector.MultiplyAdd(TVector.Broadcast(b[7]), x0, s7);
            s8 = TVector.MultiplyAdd(TVector.Broadcast(b[8]), x0, s8);
            s9 = TVector.MultiplyAdd(TVector.Broadcast(b[9]), x0, s9);
            s0 = TVector.MultiplyAdd(TVector.Broadcast(b[10]), x1, s0);
            s1 = TVector.MultiplyAdd(TVector.Broadcast(b[11]), x1, s1);
            s2 = TVector.MultiplyAdd(TVector.Broadcast(b[12]), x1, s2);
            s3 = TVector.MultiplyAdd(TVector.Broadcast(b[13]), x1, s3);
            s4 = TVector.MultiplyAdd(TVector.Broadcast(b[14]), x1, s4);
            s5 = TVector.MultiplyAdd(TVector.Broadcast(b[15]), x1, s5);
            s6 = TVector.MultiplyAdd(TVector.Broadcast(b[16]), x1, s6);
            s7 = TVector.MultiplyAdd(TVector.Broadcast(b[17]), x1, s7);
            s8 = TVector.MultiplyAdd(TVector.Broadcast(b[18]), x1, s8);
            s9 = TVector.MultiplyAdd(TVector.Broadcast(b[19]), x1, s9);
            s0 = TVector.MultiplyAdd(TVector.Broadcast(b[20]), x2, s0);
            s1 = TVector.MultiplyAdd(TVector.Broadcast(b[21]), x2, s1);
            s2 = TVector.MultiplyAdd(TVector.Broadcast(b[22]), x2, s2);
            s3 = TVector.MultiplyAdd(TVector.Broadcast(b[23]), x2, s3);
            s4 = TVector.MultiplyAdd(TVector.Broadcast(b[24]), x2, s4);
            s5 = TVector.MultiplyAdd(TVector.Broadcast(b[25]), x2, s5);
            s6 = TVector.MultiplyAdd(TVector.Broadcast(b[26]), x2, s6);
            s7 = TVector.MultiplyAdd(TVector.Broadcast(b[27]), x2, s7);
            s8 = TVector.MultiplyAdd(TVector.Broadcast(b[28]), x2, s8);
            s9 = TVector.MultiplyAdd(TVector.Broadcast(b[29]), x2, s9);
            s0 = TVector.MultiplyAdd(TVector.Broadcast(b[30]), x3, s0);
            s1 = TVector.MultiplyAdd(TVector.Broadcast(b[31]), x3, s1);
            s2 = TVector.MultiplyAdd(TVector.Broadcast(b[32]), x3, s2);
            s3 = TVector.MultiplyAdd(TVector.Broadcast(b[33]), x3, s3);
            s4 = TVector.MultiplyAdd(TVector.Broadcast(b[34]), x3, s4);
            s5 = TVector.MultiplyAdd(TVector.Broadcast(b[35]), x3, s5);
            s6 = TVector.MultiplyAdd(TVector.Broadcast(b[36]), x3, s6);
            s7 = TVector.MultiplyAdd(TVector.Broadcast(b[37]), x3, s7);
            s8 = TVector.MultiplyAdd(TVector.Broadcast(b[38]), x3, s8);
            s9 = TVector.MultiplyAdd(TVector.Broadcast(b[39]), x3, s9);
        }
        var column = stackalloc float[TVector.Count];
        for (; l < k; l++, b += Columns)
        {
            for (var i = 0; i < TVector.Count; i++) column[i] = a[l + i * aRow];
            var x = TVector.Load(column);
            s0 = TVector.MultiplyAdd(TVector.Broadcast(b[0]), x, s0);
            s1 = TVector.MultiplyAdd(TVector.Broadcast(b[1]), x, s1);
            s2 = TVector.MultiplyAdd(TVector.Broadcast(b[2]), x, s2);
            s3 = TVector.MultiplyAdd(TVector.Broadcast(b[3]), x, s3);
            s4 = TVector.MultiplyAdd(TVector.Broadcast(b[4]), x, s4);
            s5 = TVector.MultiplyAdd(TVector.Broadcast(b[5]), x, s5);
            s6 = TVector.MultiplyAdd(TVector.Broadcast(b[6]), x, s6);
            s7 = TVector.MultiplyAdd(TVector.Broadcast(b[7]), x, s7);
            s8 = TVector.MultiplyAdd(TVector.Broadcast(b[8]), x, s8);
            s9 = TVector.MultiplyAdd(TVector.Broadcast(b[9]), x, s9);
        }
        TVector.Store(s0, c);
        TVector.Store(s1, c + v);
        TVector.Store(s2, c + 2 * v);
        TVector.Store(s3, c + 3 * v);
        TVector.Store(s4, c + 4 * v);
        TVector.Store(s5, c + 5 * v);
        TVector.Store(s6, c + 6 * v);
        TVector.Store(s7, c + 7 * v);
        TVector.Store(s8, c + 8 * v);
        TVector.Store(s9, c + 9 * v);
    }
}
