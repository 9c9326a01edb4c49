using TorchSharp.Kernels.Simd;
using TorchSharp.Kernels.Threading;

namespace TorchSharp.Kernels.Gemm;

/// <summary>A matrix product cut into ranges of columns, so that each thread copies only the panels it needs.</summary>
internal unsafe struct ColumnRanges : IRangeKernel
{
    // A panel of the widest vectors.
    private const long Columns = 32;

    // Multiply-adds that take about as long as one operation of an ordinary loop.
    private const long MultiplyAddsAtOnce = 16;

    public float* A, B, C;
    public long M, N, K, ARow, AStep, BRow, BStep, CRow;
    public bool Add;

    /// <summary>The number of panels.</summary>
    public static long Count(long columns) => (columns + Columns - 1) / Columns;

    /// <summary>What a panel costs.</summary>
    public static long Cost(long rows, long inner) => rows * inner * Columns / MultiplyAddsAtOnce;

    public readonly void Run(long from, long to)
    {
        var first = from * Columns;
        var product = new FloatGemm
        {
            C = C + first, CRow = CRow, Add = Add, M = M, N = Math.Min(N, to * Columns) - first, K = K,
            A = A, ARow = ARow, AStep = AStep, B = B + first * BStep, BRow = BRow, BStep = BStep,
        };
        SimdWidth.Run(ref product);
    }
}
