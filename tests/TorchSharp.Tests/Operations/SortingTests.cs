using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

/// <summary>Sorting by keys, held against the order that comparing elements in double precision gives.</summary>
public sealed class SortingTests
{
    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Int32)]
    [InlineData(ScalarType.Byte)]
    public void Elements_of_32_bits_have_the_order_of_the_same_numbers_in_double_precision(ScalarType type)
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var numbers = type == ScalarType.Float32 ? Special() : randint(200, 500, ScalarType.Int32).to(type);
        if (type == ScalarType.Int32) numbers = numbers.sub(100);
        var exact = numbers.to(ScalarType.Float64);
        foreach (var descending in new[] { false, true })
        {
            var expected = exact.argsort(0, descending).data<long>().ToArray();
            Assert.Equal(expected, numbers.argsort(0, descending).data<long>().ToArray());
            // A few are picked out, many are partitioned, all are sorted.
            foreach (var k in new[] { 0, 1, 7, 64, 65, 300, 500 })
                Assert.Equal(expected[..k], numbers.topk(k, largest: descending).indexes.data<long>().ToArray());
        }
        var ascending = exact.argsort().data<long>().ToArray();
        foreach (var k in new long[] { 1, 2, 250, 499, 500 }) Assert.Equal(ascending[k - 1], numbers.kthvalue(k, 0).indices.item<long>());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(900)]
    [InlineData(3_000_000_000_000)]
    public void Whole_numbers_of_64_bits_have_the_order_of_a_stable_sort(long different)
    {
        using var scope = NewDisposeScope();
        manual_seed(different);
        var numbers = randint(-different, different, 500, ScalarType.Int64);
        var values = numbers.data<long>().ToArray();
        long[] ascending = [.. Enumerable.Range(0, 500).OrderBy(i => values[i]).Select(i => (long)i)];
        long[] descending = [.. Enumerable.Range(0, 500).OrderByDescending(i => values[i]).Select(i => (long)i)];
        Assert.Equal(ascending, numbers.argsort(0).data<long>().ToArray());
        Assert.Equal(descending, numbers.argsort(0, descending: true).data<long>().ToArray());
        Assert.Equal(descending[..20], numbers.topk(20).indexes.data<long>().ToArray());
        Assert.Equal(ascending[249], numbers.kthvalue(250, 0).indices.item<long>());
    }

    [Fact]
    public void Different_elements_come_in_order_with_their_counts()
    {
        using var scope = NewDisposeScope();
        var (output, inverse, counts) = tensor(new[] { 2f, -1, 2, 0, -0f, 2 }).unique(return_inverse: true, return_counts: true);
        Assert.Equal([-1f, 0, 2], output.data<float>());
        Assert.Equal([2L, 0, 2, 1, 1, 2], inverse!.data<long>());
        Assert.Equal([1L, 2, 3], counts!.data<long>());
    }

    private static Tensor Special()
    {
        var numbers = randn(500).mul(3).round();
        float[] special = [float.NaN, 0f, -0f, float.PositiveInfinity, float.NegativeInfinity, -float.NaN, float.Epsilon, -float.Epsilon,
            float.MinValue];
        for (var i = 0; i < special.Length; i++) numbers[7 * i] = tensor(special[i]);
        return numbers;
    }
}
