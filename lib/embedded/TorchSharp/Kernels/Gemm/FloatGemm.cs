using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// The matrix product of floats. The columns are cut into panels of two vectors; a panel's part of <c>b</c> is copied together unless its
/// rows are dense already and so few rows of <c>a</c> meet it that copying would not pay.
/// </summary>
internal unsafe struct FloatGemm : ISimdKernel
{
    // A panel of this many rows and 32 columns takes 128 KB: it stays in the second-level cache while all rows of a pass by.
    private const long PanelRows = 1024;

    // Rows of the highest tile.
    private const int TileRows = 16;

    // Below this many rows of a, reading b from where it is costs less than copying it.
    private const long RowsWorthCopying = 257;

    public float* A, B, C;
    public long M, N, K, ARow, AStep, BRow, BStep, CRow;
    public bool Add;

    /// <summary>From one column of c to the next: 1, unless c lies transposed in memory and its rows are 1 apart.</summary>
    public long CStep = 1;

    public FloatGemm()
    {
    }

    /// <summary>
    /// The same product, or <c>cᵀ = bᵀ · aᵀ</c> where that copies less: b has dense columns, as a transposed weight matrix has, and the
    /// rows of a, which then become the columns, are fewer and fill whole vectors.
    /// </summary>
    public readonly FloatGemm Turned() => BRow != 1 || BStep == 1 || CStep != 1 || M >= N || M % 16 != 0 ? this : this with
    {
        A = B, ARow = BStep, AStep = BRow, B = A, BRow = AStep, BStep = ARow, M = N, N = M, CRow = CStep, CStep = CRow,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Run<TVector>() where TVector : struct, ISimd<TVector>
    {
        var wide = 2 * TVector.Count;
        for (long k0 = 0; k0 < K || k0 == 0; k0 += PanelRows)
        {
            var k = Math.Min(PanelRows, K - k0);
            var add = Add || k0 > 0;
            if (N <= ColumnTile.Columns && M >= TVector.Count && AStep == 1 && CStep == 1)
            {
                RowsInLanes<TVector>(A + k0, B + k0 * BRow, k, add);
                continue;
            }
            for (long j = 0; j < N; j += wide)
            {
                var columns = Math.Min(wide, N - j);
                var width = columns <= TVector.Count ? TVector.Count : wide;
                var b = B + k0 * BRow + j * BStep;
                var step = BRow;
                if (BStep != 1 || columns < width || M >= RowsWorthCopying)
                {
                    var panel = PanelBuffer.Get();
                    PanelPacking.Copy(panel, width, b, BRow, BStep, k, columns);
                    b = panel;
                    step = width;
                }
                if (columns == width && CStep == 1) Rows<TVector>(A + k0 * AStep, b, step, C + j, CRow, k, add, width == wide);
                else RowsBeside<TVector>(A + k0 * AStep, b, step, C + j * CStep, (int)columns, width, k, add);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Rows<TVector>(float* a, float* b, long bStep, float* c, long cRow, long k, bool add, bool wide)
        where TVector : struct, ISimd<TVector>
    {
        long i = 0;
        for (; !wide && TVector.Count == 16 && i + 16 <= M; i += 16)
            TallTile.Rows16x1<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        // Ten rows are six and four: two rows alone would wait for their additions.
        for (; wide && TVector.Count == 16 && i + 8 <= M && M - i is not (10 or 11); i += 8)
            WideTile.Rows8x2<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        for (; wide && i + 6 <= M && M - i is not (8 or 9); i += 6)
            SixTile.Rows6x2<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        for (; !wide && i + 8 <= M; i += 8)
            NarrowTile.Rows8x1<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        for (; i + 4 <= M; i += 4)
        {
            if (wide) WideTile.Rows4x2<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
            else NarrowTile.Rows4x1<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        }
        for (; i < M; i++)
        {
            if (wide) WideTile.Rows1x2<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
            else NarrowTile.Rows1x1<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        }
    }

    /// <summary>
    /// Columns at the right edge, or of a transposed result: computed at full width beside the matrix, then the real ones are copied in.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void RowsBeside<TVector>(float* a, float* b, long bStep, float* c, int columns, int width, long k, bool add)
        where TVector : struct, ISimd<TVector>
    {
        var part = new FloatGemm { ARow = ARow, AStep = AStep };
        var buffer = stackalloc float[TileRows * width];
        for (long i = 0; i < M; i += TileRows)
        {
            part.M = Math.Min(TileRows, M - i);
            if (add) PanelPacking.Move(buffer, width, c + i * CRow, CRow, CStep, part.M, columns);
            part.Rows<TVector>(a + i * ARow, b, bStep, buffer, width, k, add, width == 2 * TVector.Count);
            if (CStep == 1) PanelPacking.Move(c + i * CRow, CRow, buffer, width, 1, part.M, columns);
            else PanelPacking.Move(c + i * CRow, CStep, buffer, 1, width, columns, part.M);
        }
    }

    /// <summary>
    /// Few columns of many dense rows. The last rows are computed together with some that are done already, and only they are copied in.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void RowsInLanes<TVector>(float* a, float* b, long k, bool add) where TVector : struct, ISimd<TVector>
    {
        var panel = PanelBuffer.Get();
        PanelPacking.Copy(panel, ColumnTile.Columns, b, BRow, BStep, k, N);
        var rows = TVector.Count;
        var buffer = stackalloc float[ColumnTile.Columns * TVector.Count];
        for (long i = 0; i < M; i += rows)
        {
            var first = Math.Min(i, M - rows);
            if (add) PanelPacking.Move(buffer, rows, C + first * CRow, 1, CRow, N, rows);
            ColumnTile.Run<TVector>(a + first * ARow, ARow, panel, buffer, k, add);
            PanelPacking.Move(C + i * CRow, CRow, buffer + (i - first), 1, rows, rows - (i - first), N);
        }
    }
}
