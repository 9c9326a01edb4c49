using TorchSharp;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace Benchmarks.Kernels;

/// <summary>Matrix products: a square one, and those of the course's layers as they are laid out in memory.</summary>
internal static class ProductCases
{
    public static IEnumerable<KernelCase> All() =>
    [
        Product("square", 512, 512, 512),
        Product("square, doubles", 512, 512, 512, type: ScalarType.Float64),
        Product("square, whole numbers", 512, 512, 512, type: ScalarType.Int64),
        .. Linear("softmax", 100, 784, 10, first: true),
        .. Linear("FNN 1st", 64, 784, 256, first: true),
        .. Linear("FNN 2nd", 64, 256, 10),
        .. Linear("CNN 1st linear", 64, 1568, 128),
        .. Linear("CNN 2nd linear", 64, 128, 10),
        .. Convolution("CNN 1st conv", 16, 9, 28 * 28, first: true),
        .. Convolution("CNN 2nd conv", 32, 144, 14 * 14),
    ];

    // y = x · wᵀ, dx = dy · w, dw = dyᵀ · x, where w is [outputs, inputs].
    private static IEnumerable<KernelCase> Linear(string layer, long batch, long inputs, long outputs, bool first = false)
    {
        yield return Product($"{layer} forward", batch, outputs, inputs, transposeB: true);
        if (!first) yield return Product($"{layer} input gradient", batch, inputs, outputs);
        yield return Product($"{layer} weight gradient", outputs, inputs, batch, transposeA: true);
    }

    // For one image: y = w · columns, dcolumns = wᵀ · dy, dw = dy · columnsᵀ, where w is [outputs, patch] and columns is [patch, pixels].
    private static IEnumerable<KernelCase> Convolution(string layer, long outputs, long patch, long pixels, bool first = false)
    {
        yield return Product($"{layer} forward", outputs, pixels, patch);
        if (!first) yield return Product($"{layer} input gradient", patch, pixels, outputs, transposeA: true);
        yield return Product($"{layer} weight gradient", outputs, patch, pixels, transposeB: true);
    }

    /// <summary>c [m, n] = a [m, k] · b [k, n]; a transposed factor lies in memory as [k, m] or [n, k].</summary>
    private static KernelCase Product(
        string name, long m, long n, long k, bool transposeA = false, bool transposeB = false, ScalarType type = ScalarType.Float32)
    {
        var a = (transposeA ? rand(k, m).t() : rand(m, k)).to(type);
        var b = (transposeB ? rand(n, k).t() : rand(k, n)).to(type);
        var c = zeros(m, n, type);
        var shape = $"{m}x{k}{(transposeA ? "ᵀ" : "")} · {k}x{n}{(transposeB ? "ᵀ" : "")}";
        return new KernelCase(name, shape, 2.0 * m * n * k, () => GemmKernel.Run(c.Impl, a.Impl, b.Impl));
    }
}
