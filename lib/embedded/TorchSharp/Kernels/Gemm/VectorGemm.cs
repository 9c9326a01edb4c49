using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// The matrix product of any element type, cut into pieces of a panel, two vectors of columns, by a block of rows. The panel's part of
/// <c>b</c> is copied together; six rows at two vectors are summed in registers, as many as sixteen of them hold.
/// </summary>
/// <remarks>
/// Each lane adds its products in the order of the inner dimension, so the bits are those of <see cref="ReferenceGemm"/>. Rows behind the
/// last one are the last one again: what they write is the same.
/// </remarks>
internal unsafe struct VectorGemm<T> : IRangeKernel where T : unmanaged, INumber<T>
{
    private const long TileRows = 6;
    private const long BlockRows = 16 * TileRows;

    // A panel of this many rows takes 16 KB: it stays in the nearest cache.
    private const long PanelRows = 256;

    public T* A, B, C;
    public long M, N, K, ARow, AStep, BRow, BStep, CRow;
    public bool Add;

    /// <summary>How many pieces there are.</summary>
    public readonly long Pieces => (N + Width - 1) / Width * Blocks;

    /// <summary>What a piece costs, in operations of an ordinary loop.</summary>
    public readonly long Cost => Math.Min(M, BlockRows) * K * 2;

    private readonly long Blocks => (M + BlockRows - 1) / BlockRows;

    // One vector where that holds all columns.
    private readonly long Width => N <= Vector<T>.Count ? Vector<T>.Count : 2 * Vector<T>.Count;

    public readonly void Run(long from, long to)
    {
        var panel = stackalloc T[(int)(Math.Min(K, PanelRows) * Width)];
        for (var piece = from; piece < to; piece++)
        {
            var (column, first) = (piece / Blocks * Width, piece % Blocks * BlockRows);
            for (long k0 = 0; k0 < K || k0 == 0; k0 += PanelRows)
            {
                var k = Math.Min(PanelRows, K - k0);
                Pack(panel, B + k0 * BRow + column * BStep, k, Math.Min(Width, N - column));
                for (var row = first; row < Math.Min(M, first + BlockRows); row += TileRows) Tile(panel, row, column, k0, k);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Pack(T* panel, T* b, long rows, long columns)
    {
        var width = Width;
        if (columns < width) new Span<T>(panel, (int)(rows * width)).Clear();
        for (long l = 0; l < rows; l++)
        {
            for (long j = 0; j < columns; j++) panel[l * width + j] = b[l * BRow + j * BStep];
        }
    }

    /// <summary>The sums of one tile; at the right edge they are formed beside the matrix, and the real columns copied in.</summary>
    private readonly void Tile(T* panel, long row, long column, long k0, long k)
    {
        var columns = (int)Math.Min(Width, N - column);
        var beside = stackalloc T[(int)(TileRows * Width)];
        var target = C + row * CRow + column;
        var (targetRow, last) = (CRow, Math.Min(TileRows, M - row) - 1);
        if (columns < Width)
        {
            for (long r = 0; r <= last; r++) new Span<T>(target + r * CRow, columns).CopyTo(new Span<T>(beside + r * Width, columns));
            target = beside;
            targetRow = Width;
        }
        var a = A + row * ARow + k0 * AStep;
        if (Width == Vector<T>.Count) Rows6x1(a, panel, target, targetRow, last, k, Add || k0 > 0);
        else Rows6x2(a, panel, target, targetRow, last, k, Add || k0 > 0);
        for (long r = 0; columns < Width && r <= last; r++)
            new Span<T>(beside + r * Width, columns).CopyTo(new Span<T>(C + (row + r) * CRow + column, columns));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly void Rows6x2(T* a, T* b, T* c, long cRow, long last, long k, bool add)
    {
        var v = Vector<T>.Count;
        long r1 = Math.Min(1, last), r2 = Math.Min(2, last), r3 = Math.Min(3, last), r4 = Math.Min(4, last), r5 = Math.Min(5, last);
        T* c1 = c + r1 * cRow, c2 = c + r2 * cRow, c3 = c + r3 * cRow, c4 = c + r4 * cRow, c5 = c + r5 * cRow;
        Vector<T> s00 = Start(c, add), s01 = Start(c + v, add), s10 = Start(c1, add), s11 = Start(c1 + v, add);
        Vector<T> s20 = Start(c2, add), s21 = Start(c2 + v, add), s30 = Start(c3, add), s31 = Start(c3 + v, add);
        Vector<T> s40 = Start(c4, add), s41 = Start(c4 + v, add), s50 = Start(c5, add), s51 = Start(c5 + v, add);
        T* a1 = a + r1 * ARow, a2 = a + r2 * ARow, a3 = a + r3 * ARow, a4 = a + r4 * ARow, a5 = a + r5 * ARow;
        var step = AStep;
        for (long l = 0, at = 0; l < k; l++, at += step, b += 2 * v)
        {
            Vector<T> b0 = Vector.Load(b), b1 = Vector.Load(b + v), x = new(a[at]), y = new(a1[at]);
            (s00, s01) = (MultiplyAdd(x, b0, s00), MultiplyAdd(x, b1, s01));
            (s10, s11) = (MultiplyAdd(y, b0, s10), MultiplyAdd(y, b1, s11));
            (x, y) = (new(a2[at]), new(a3[at]));
            (s20, s21) = (MultiplyAdd(x, b0, s20), MultiplyAdd(x, b1, s21));
            (s30, s31) = (MultiplyAdd(y, b0, s30), MultiplyAdd(y, b1, s31));
            (x, y) = (new(a4[at]), new(a5[at]));
            (s40, s41) = (MultiplyAdd(x, b0, s40), MultiplyAdd(x, b1, s41));
            (s50, s51) = (MultiplyAdd(y, b0, s50), MultiplyAdd(y, b1, s51));
        }
        Store(s00, s01, c);
        Store(s10, s11, c1);
        Store(s20, s21, c2);
        Store(s30, s31, c3);
        Store(s40, s41, c4);
        Store(s50, s51, c5);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly void Rows6x1(T* a, T* b, T* c, long cRow, long last, long k, bool add)
    {
        long r1 = Math.Min(1, last), r2 = Math.Min(2, last), r3 = Math.Min(3, last), r4 = Math.Min(4, last), r5 = Math.Min(5, last);
        T* c1 = c + r1 * cRow, c2 = c + r2 * cRow, c3 = c + r3 * cRow, c4 = c + r4 * cRow, c5 = c + r5 * cRow;
        Vector<T> s0 = Start(c, add), s1 = Start(c1, add), s2 = Start(c2, add);
        Vector<T> s3 = Start(c3, add), s4 = Start(c4, add), s5 = Start(c5, add);
        T* a1 = a + r1 * ARow, a2 = a + r2 * ARow, a3 = a + r3 * ARow, a4 = a + r4 * ARow, a5 = a + r5 * ARow;
        var step = AStep;
        for (long l = 0, at = 0; l < k; l++, at += step, b += Vector<T>.Count)
        {
            var x = Vector.Load(b);
            s0 = MultiplyAdd(new(a[at]), x, s0);
            s1 = MultiplyAdd(new(a1[at]), x, s1);
            s2 = MultiplyAdd(new(a2[at]), x, s2);
            s3 = MultiplyAdd(new(a3[at]), x, s3);
            s4 = MultiplyAdd(new(a4[at]), x, s4);
            s5 = MultiplyAdd(new(a5[at]), x, s5);
        }
        s0.Store(c);
        s1.Store(c1);
        s2.Store(c2);
        s3.Store(c3);
        s4.Store(c4);
        s5.Store(c5);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> Start(T* c, bool add) => add ? Vector.Load(c) : Vector<T>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<T> first, Vector<T> second, T* target)
    {
        first.Store(target);
        second.Store(target + Vector<T>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> MultiplyAdd(Vector<T> x, Vector<T> y, Vector<T> z) => typeof(T) == typeof(double)
        ? Vector.FusedMultiplyAdd(x.As<T, double>(), y.As<T, double>(), z.As<T, double>()).As<double, T>()
        : x * y + z;
}
