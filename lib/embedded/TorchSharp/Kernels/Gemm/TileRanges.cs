using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Gemm;

/// <summary>
/// A matrix product cut into tiles, panel by panel, so that a thread copies only the panels it needs, and each of them once.
/// </summary>
internal struct TileRanges(FloatGemm product) : IRangeKernel
{
    // A panel of the widest vectors, and the rows of the highest tile.
    private const long Columns = 32;
    private const long Rows = 16;

    // Multiply-adds that take about as long as one operation of an ordinary loop.
    private const long MultiplyAddsAtOnce = 16;

    private readonly FloatGemm _product = product;

    /// <summary>Computes a product on all threads for which there is enough to do.</summary>
    public static void RunAll(FloatGemm product)
    {
        var cheapest = product.Turned();
        Threads.Run(
            Parts(cheapest.N, Columns) * Parts(cheapest.M, Rows), Rows * Columns * product.K / MultiplyAddsAtOnce, new TileRanges(cheapest));
    }

    public readonly unsafe void Run(long from, long to)
    {
        var p = _product;
        var tilesInPanel = Parts(p.M, Rows);
        for (var tile = from; tile < to;)
        {
            var (panel, row) = Math.DivRem(tile, tilesInPanel);
            var tiles = Math.Min(tilesInPanel - row, to - tile);
            var (top, left) = (row * Rows, panel * Columns);
            var part = p with
            {
                M = Math.Min(p.M - top, tiles * Rows), N = Math.Min(p.N - left, Columns), A = p.A + top * p.ARow, B = p.B + left * p.BStep,
                C = p.C + top * p.CRow + left * p.CStep,
            };
            SimdWidth.Run(ref part);
            tile += tiles;
        }
    }

    private static long Parts(long whole, long part) => (whole + part - 1) / part;
}
