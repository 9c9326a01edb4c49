using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Benchmarks.Reporting;
using TorchSharp.Kernels.Simd;

namespace Benchmarks.Kernels;

/// <summary>
/// The limit that kernels are held against: fused multiply-adds on one core that touch nothing but registers. Twelve sums are
/// independent of each other, more than a processor needs to start one in every unit and every cycle.
/// </summary>
internal struct Peak : ISimdKernel
{
    private const int Rounds = 20_000;
    private const int Sums = 12;

    private float _result;

    /// <summary>GFLOP/s in the widest vectors, those that the kernels use.</summary>
    public static double GigaFlops() => SimdWidth.Bits switch
    {
        512 => GigaFlops<Simd512>(),
        256 => GigaFlops<Simd256>(),
        _ => GigaFlops<Simd128>(),
    };

    /// <summary>The share of that many cores that this program gets at the moment: less than 1 where others compute too.</summary>
    /// <param name="threads">How many.</param>
    /// <param name="gigaFlops">What one core does alone.</param>
    public static double Share(int threads, double gigaFlops)
    {
        const int calls = 1000;
        var seconds = Measure.Once(() => Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var kernel = new Peak();
            for (var call = 0; call < calls; call++) SimdWidth.Run(ref kernel);
        }));
        return calls * threads * 2.0 * Rounds * Sums * (SimdWidth.Bits / 32) / seconds / 1e9 / (threads * gigaFlops);
    }

    /// <summary>Reports the peak in each width.</summary>
    public static void Run(Report report)
    {
        var rows = new List<object?[]> { new object?[] { 128, GigaFlops<Simd128>() } };
        if (Vector256.IsHardwareAccelerated) rows.Add([256, GigaFlops<Simd256>()]);
        if (Vector512.IsHardwareAccelerated) rows.Add([512, GigaFlops<Simd512>()]);
        report.Add("Peak of one core: fused multiply-adds in registers", [new("vector bits", "0"), new("GFLOP/s", "0")], rows);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Run<TVector>() where TVector : struct, ISimd<TVector>
    {
        // s · x + y converges to 1, so the numbers stay ordinary ones.
        TVector x = TVector.Broadcast(0.5f), y = TVector.Broadcast(0.5f);
        TVector s0 = x, s1 = x, s2 = x, s3 = x, s4 = x, s5 = x, s6 = x, s7 = x, s8 = x, s9 = x, s10 = x, s11 = x;
        for (var round = 0; round < Rounds; round++)
        {
            s0 = TVector.MultiplyAdd(s0, x, y);
            s1 = TVector.MultiplyAdd(s1, x, y);
            s2 = TVector.MultiplyAdd(s2, x, y);
            s3 = TVector.MultiplyAdd(s3, x, y);
            s4 = TVector.MultiplyAdd(s4, x, y);
            s5 = TVector.MultiplyAdd(s5, x, y);
            s6 = TVector.MultiplyAdd(s6, x, y);
            s7 = TVector.MultiplyAdd(s7, x, y);
            s8 = TVector.MultiplyAdd(s8, x, y);
            s9 = TVector.MultiplyAdd(s9, x, y);
            s10 = TVector.MultiplyAdd(s10, x, y);
            s11 = TVector.MultiplyAdd(s11, x, y);
        }
        var low = TVector.Add(TVector.Add(TVector.Add(s0, s1), TVector.Add(s2, s3)), TVector.Add(s4, s5));
        var high = TVector.Add(TVector.Add(TVector.Add(s6, s7), TVector.Add(s8, s9)), TVector.Add(s10, s11));
        Keep(TVector.Add(low, high));
    }

    private static double GigaFlops<TVector>() where TVector : struct, ISimd<TVector>
    {
        var kernel = new Peak();
        return 2.0 * Rounds * Sums * TVector.Count / Measure.Repeated(() => kernel.Run<TVector>()) / 1e9;
    }

    // A result that is used can't be left out by the compiler.
    private unsafe void Keep<TVector>(TVector value) where TVector : struct, ISimd<TVector>
    {
        var lanes = stackalloc float[TVector.Count];
        TVector.Store(value, lanes);
        _result += lanes[0];
    }
}
