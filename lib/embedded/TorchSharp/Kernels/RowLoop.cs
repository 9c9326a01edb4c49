using System.Runtime.CompilerServices;
using TorchSharp.Kernels.Threading;
using TorchSharp.Tensors;

namespace TorchSharp.Kernels;

/// <summary>What a kernel does with one row: offsets and steps are in elements, one for each operand.</summary>
internal interface IRowKernel
{
    void Row(long count, long o0, long o1, long o2, long step0, long step1, long step2);
}

/// <summary>
/// Walks up to three strided operands of one shape in row-major order, row by row. Dimensions that lie behind one another in memory
/// in all operands are merged first, so dense tensors of any rank are a single row.
/// </summary>
internal static class RowLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TKernel>(
        ReadOnlySpan<long> sizes, ReadOnlySpan<long> s0, ReadOnlySpan<long> s1, ReadOnlySpan<long> s2, ref TKernel kernel)
        where TKernel : struct, IRowKernel, allows ref struct
    {
        Span<long> n = stackalloc long[sizes.Length + 1];
        Span<long> t0 = stackalloc long[n.Length], t1 = stackalloc long[n.Length], t2 = stackalloc long[n.Length];
        var rank = Merge(sizes, s0, s1, s2, n, t0, t1, t2);
        if (rank > 0) Walk(n[..rank], t0, t1, t2, ref kernel);
    }

    /// <summary>
    /// As <see cref="Run"/>, for kernels that do each element by itself, at a <paramref name="cost"/> in elementary operations: what is
    /// outermost, a long row in dense tensors, is cut into parts, which threads share.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RunParts<TKernel>(
        ReadOnlySpan<long> sizes, ReadOnlySpan<long> s0, ReadOnlySpan<long> s1, ReadOnlySpan<long> s2, TKernel kernel,
        long cost = 1)
        where TKernel : struct, IRowKernel
    {
        Span<long> n = stackalloc long[sizes.Length + 1];
        Span<long> t0 = stackalloc long[n.Length], t1 = stackalloc long[n.Length], t2 = stackalloc long[n.Length];
        var rank = Merge(sizes, s0, s1, s2, n, t0, t1, t2);
        if (rank == 1) Threads.Run(n[0], cost, new Part<TKernel> { Kernel = kernel, Step0 = t0[0], Step1 = t1[0], Step2 = t2[0] });
        if (rank <= 1) return;
        var parts = new Parts<TKernel> { Kernel = kernel, Sizes = [.. n[..rank]], T0 = [.. t0[..rank]], T1 = [.. t1[..rank]], T2 = [.. t2[..rank]] };
        Threads.Run(n[0], cost * Shapes.Count(n[1..rank]), parts);
    }

    private struct Part<TKernel> : IRangeKernel where TKernel : struct, IRowKernel
    {
        public TKernel Kernel;
        public long Step0, Step1, Step2;

        public void Run(long from, long to) => Kernel.Row(to - from, from * Step0, from * Step1, from * Step2, Step0, Step1, Step2);
    }

    private struct Parts<TKernel> : IRangeKernel where TKernel : struct, IRowKernel
    {
        public TKernel Kernel;
        public long[] Sizes, T0, T1, T2;

        public void Run(long from, long to)
        {
            Span<long> n = [to - from, .. Sizes.AsSpan(1)];
            Walk(n, T0, T1, T2, ref Kernel, from);
        }
    }

    /// <summary>Walks all rows, from element <paramref name="first"/> of the outermost dimension on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Walk<TKernel>(
        scoped ReadOnlySpan<long> n, scoped ReadOnlySpan<long> t0, scoped ReadOnlySpan<long> t1, scoped ReadOnlySpan<long> t2, ref TKernel kernel,
        long first = 0)
        where TKernel : struct, IRowKernel, allows ref struct
    {
        var rank = n.Length;
        var last = rank - 1;
        Span<long> index = stackalloc long[rank];
        index.Clear();
        long o0 = first * t0[0], o1 = first * t1[0], o2 = first * t2[0];
        while (true)
        {
            kernel.Row(n[last], o0, o1, o2, t0[last], t1[last], t2[last]);
            var d = last - 1;
            for (; d >= 0; d--)
            {
                o0 += t0[d];
                o1 += t1[d];
                o2 += t2[d];
                if (++index[d] < n[d]) break;
                index[d] = 0;
                o0 -= t0[d] * n[d];
                o1 -= t1[d] * n[d];
                o2 -= t2[d] * n[d];
            }
            if (d < 0) return;
        }
    }

    /// <summary>The rank that remains, at least 1; -1 when there is nothing to walk.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Merge(
        ReadOnlySpan<long> sizes, ReadOnlySpan<long> s0, ReadOnlySpan<long> s1, ReadOnlySpan<long> s2,
        Span<long> n, Span<long> t0, Span<long> t1, Span<long> t2)
    {
        var rank = 0;
        for (var d = 0; d < sizes.Length; d++)
        {
            if (sizes[d] == 0) return -1;
            if (sizes[d] == 1) continue;
            var p = rank - 1;
            if (rank > 0 && t0[p] == s0[d] * sizes[d] && t1[p] == s1[d] * sizes[d] && t2[p] == s2[d] * sizes[d])
            {
                n[p] *= sizes[d];
            }
            else
            {
                p = rank++;
                n[p] = sizes[d];
            }
            t0[p] = s0[d];
            t1[p] = s1[d];
            t2[p] = s2[d];
        }
        if (rank > 0) return rank;
        n[0] = 1;
        t0[0] = t1[0] = t2[0] = 1;
        return 1;
    }
}
