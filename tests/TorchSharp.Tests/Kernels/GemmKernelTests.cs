using System.Numerics;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Gemm;
using TorchSharp.Kernels.Simd;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class GemmKernelTests
{
    public static TheoryData<int, int, int> Shapes => new()
    {
        { 1, 1, 1 }, { 3, 5, 7 }, { 8, 32, 16 }, { 9, 33, 17 }, { 100, 10, 784 }, { 10, 784, 100 }, { 64, 31, 1030 }, { 17, 65, 2 },
        { 5, 0, 3 }, { 64, 256, 70 }, { 16, 33, 1030 }, { 48, 50, 9 }, { 260, 40, 3 },
        { 4, 6, 0 }, { 37, 7, 1030 }, { 40, 10, 3 }, { 16, 1, 5 }, { 33, 42, 6 }, { 11, 40, 5 }, { 14, 64, 3 }, { 21, 33, 2 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_fast_product_has_the_bits_of_the_plain_one(int m, int n, int k)
    {
        foreach (var (transposeA, transposeB, add) in Forms())
        {
            using var scope = NewDisposeScope();
            manual_seed(m + n + k);
            var a = transposeA ? Filled(k, m).t() : Filled(m, k);
            var b = transposeB ? Filled(n, k).t() : Filled(k, n);
            var start = Filled(m, n);
            var expected = start.clone();
            Plain<float>(expected, a, b, add);
            foreach (var fast in new Action<Tensor>[] { Fast<Simd512>, Fast<Simd256>, Fast<Simd128> })
            {
                var actual = start.clone();
                fast(actual);
                Assert.Equal(expected.data<float>().ToArray(), actual.data<float>().ToArray());
            }

            unsafe void Fast<TVector>(Tensor c) where TVector : struct, ISimd<TVector>
            {
                var product = new FloatGemm
                {
                    C = c.Impl.Pointer<float>(), CRow = c.stride(0), Add = add, M = m, N = n, K = k,
                    A = a.Impl.Pointer<float>(), ARow = a.stride(0), AStep = a.stride(1),
                    B = b.Impl.Pointer<float>(), BRow = b.stride(0), BStep = b.stride(1),
                };
                product.Turned().Run<TVector>();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Products_of_other_types_have_the_bits_of_the_plain_one(int m, int n, int k)
    {
        AssertBits<double>(float64, m, n, k);
        AssertBits<long>(int64, m, n, k);
        AssertBits<int>(int32, m, n, k);
        AssertBits<byte>(uint8, m, n, k);
    }

    [Fact]
    public void A_product_of_whole_numbers_is_exact()
    {
        using var scope = NewDisposeScope();
        var a = tensor(new long[,] { { 1, 2 }, { 3, 4 } });
        Assert.Equal(new long[] { 7, 10, 15, 22 }, a.mm(a).data<long>().ToArray());
    }

    private static void AssertBits<T>(ScalarType type, int m, int n, int k) where T : unmanaged, INumber<T>
    {
        foreach (var (transposeA, transposeB, add) in Forms())
        {
            using var scope = NewDisposeScope();
            manual_seed(m + n + k);
            var a = (transposeA ? Filled(k, m).t() : Filled(m, k)).mul(50).to(type);
            var b = (transposeB ? Filled(n, k).t() : Filled(k, n)).mul(50).to(type);
            var expected = Filled(m, n).mul(50).to(type);
            var actual = expected.clone();
            Plain<T>(expected, a, b, add);
            GemmKernel.Run(actual.Impl, a.Impl, b.Impl, add);
            Assert.Equal(expected.data<T>().ToArray(), actual.data<T>().ToArray());
        }
    }

    private static unsafe void Plain<T>(Tensor c, Tensor a, Tensor b, bool add) where T : unmanaged, INumber<T> => ReferenceGemm.Run(
        c.Impl.Pointer<T>(), c.stride(0), a.Impl.Pointer<T>(), a.stride(0), a.stride(1), b.Impl.Pointer<T>(), b.stride(0), b.stride(1),
        c.size(0), c.size(1), a.size(1), add);

    private static Tensor Filled(long rows, long columns) => empty(rows, columns).normal_();

    private static IEnumerable<(bool, bool, bool)> Forms() =>
        from transposeA in new[] { false, true }
        from transposeB in new[] { false, true }
        from add in new[] { false, true }
        select (transposeA, transposeB, add);
}
