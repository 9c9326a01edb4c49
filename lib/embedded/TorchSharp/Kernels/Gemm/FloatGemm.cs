using TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// The matrix product of floats. The columns are cut into panels of two vectors; a panel's part of <c>b</c> is copied together unless its
/// rows are dense already and so few rows of <c>a</c> meet it that copying would not pay.
/// </summary>
internal ref struct FloatGemm : ISimdKernel
{
    // A panel of this many rows and 32 columns takes 128 KB: it stays in the second-level cache while all rows of a pass by.
    private const long PanelRows = 1024;

    // Below this many rows of a, reading b once from where it is costs less than copying it.
    private const long RowsWorthCopying = 17;

    public unsafe float* A, B, C;
    public long M, N, K, ARow, AStep, BRow, BStep, CRow;
    public bool Add;

    public readonly unsafe void Run<TVector>() where TVector : struct, ISimd<TVector>
    {
        var wide = 2 * TVector.Count;
        for (long k0 = 0; k0 < K || k0 == 0; k0 += PanelRows)
        {
            var k = Math.Min(PanelRows, K - k0);
            var add = Add || k0 > 0;
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
                if (columns == width) Rows<TVector>(A + k0 * AStep, b, step, C + j, CRow, k, add, width == wide);
                else RowsOfEdge<TVector>(A + k0 * AStep, b, step, C + j, (int)columns, width, k, add);
            }
        }
    }

    private readonly unsafe void Rows<TVector>(float* a, float* b, long bStep, float* c, long cRow, long k, bool add, bool wide)
        where TVector : struct, ISimd<TVector>
    {
        long i = 0;
        for (; i + 8 <= M; i += 8)
        {
            if (wide) WideTile.Rows8x2<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
            else NarrowTile.Rows8x1<TVector>(a + i * ARow, ARow, AStep, b, bStep, c + i * cRow, cRow, k, add);
        }
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

    /// <summary>The columns at the right edge: computed at full width beside the matrix, then the real ones are copied in.</summary>
    private readonly unsafe void RowsOfEdge<TVector>(float* a, float* b, long bStep, float* c, int columns, int width, long k, bool add)
        where TVector : struct, ISimd<TVector>
    {
        var edge = new FloatGemm { ARow = ARow, AStep = AStep };
        var buffer = stackalloc float[8 * width];
        for (long i = 0; i < M; i += 8)
        {
            edge.M = Math.Min(8, M - i);
            if (add) Move(buffer, width, c + i * CRow, CRow, edge.M, columns);
            edge.Rows<TVector>(a + i * ARow, b, bStep, buffer, width, k, add, width == 2 * TVector.Count);
            Move(c + i * CRow, CRow, buffer, width, edge.M, columns);
        }
    }

    private static unsafe void Move(float* target, long targetRow, float* source, long sourceRow, long rows, int columns)
    {
        for (long i = 0; i < rows; i++)
            new ReadOnlySpan<float>(source + i * sourceRow, columns).CopyTo(new Span<float>(target + i * targetRow, columns));
    }
}
