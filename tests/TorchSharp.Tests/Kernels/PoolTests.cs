using TorchSharp.Kernels.Pool;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

/// <summary>Pooling in vectors of neighbouring windows, held against pooling element by element.</summary>
public sealed class PoolTests
{
    public static TheoryData<long, long, long, long, long, bool> Windows => new()
    {
        // width, kernel, stride, padding, dilation, ceil
        { 28, 2, 2, 0, 1, false }, { 28, 3, 2, 1, 1, false }, { 29, 3, 2, 1, 1, true }, { 33, 3, 1, 1, 1, false }, { 31, 5, 3, 2, 1, true },
        { 40, 3, 2, 1, 2, false }, { 26, 4, 1, 2, 3, true }, { 64, 1, 5, 0, 1, false }, { 90, 2, 4, 1, 3, false },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void The_largest_elements_and_their_places_are_those_of_the_plain_loop(
        long width, long kernel, long stride, long padding, long dilation, bool ceil)
    {
        using var scope = NewDisposeScope();
        var input = Numbers(width);
        input[1, TensorIndex.Slice(0, 9)] = tensor(float.NegativeInfinity);
        input[2, 4, TensorIndex.Slice(null, null, 5)] = tensor(float.NaN);
        var (rows, columns) = (PoolAxis.Fixed(11, kernel, stride, padding, dilation, ceil),
            PoolAxis.Fixed(width, kernel, stride, padding, dilation, ceil));
        var (fast, fastPlaces) = Largest(input, rows, columns);
        var (plain, plainPlaces) = Largest(input, rows, new PoolAxis(columns.Windows));
        Assert.Equal(plain.data<float>().ToArray(), fast.data<float>().ToArray());
        Assert.Equal(plainPlaces.data<long>().ToArray(), fastPlaces.data<long>().ToArray());
    }

    [Theory]
    [InlineData(28, 2, 2, 0, false)]
    [InlineData(28, 3, 2, 1, true)]
    [InlineData(33, 3, 1, 1, false)]
    [InlineData(31, 5, 3, 2, true)]
    [InlineData(64, 1, 5, 0, false)]
    [InlineData(90, 2, 4, 1, false)]
    public void Means_and_their_gradients_have_the_bits_of_the_plain_loop(long width, long kernel, long stride, long padding, bool ceil)
    {
        using var scope = NewDisposeScope();
        var input = Numbers(width);
        var (rows, columns) = (PoolAxis.Fixed(11, kernel, stride, padding, 1, ceil),
            PoolAxis.Fixed(width, kernel, stride, padding, 1, ceil, true));
        foreach (var divisor in new long[] { 0, 7 })
        {
            Assert.Equal(Means(new PoolAxis(columns.Windows), divisor), Means(columns, divisor));
            Assert.Equal(Spread(new PoolAxis(columns.Windows), divisor), Spread(columns, divisor));
        }

        float[] Means(PoolAxis across, long divisor)
        {
            var result = new Tensor(TensorImpl.Allocate(ScalarType.Float32, 3, rows.Count, columns.Count));
            AveragePoolKernel.Forward(result.Impl, input.Impl, rows, across, divisor);
            return result.data<float>().ToArray();
        }

        float[] Spread(PoolAxis across, long divisor)
        {
            manual_seed(2);
            Tensor gradient = randn(3, rows.Count, columns.Count), result = empty(3, 11, width);
            AveragePoolKernel.Backward(result.Impl, gradient.Impl, rows, across, divisor);
            return result.data<float>().ToArray();
        }
    }

    [Fact]
    public void The_mean_of_a_whole_plane_is_the_mean_of_its_elements()
    {
        using var scope = NewDisposeScope();
        var input = Numbers(28);
        Close.Assert(input.to(ScalarType.Float64).mean([1, 2]).to(ScalarType.Float32),
            nn.functional.adaptive_avg_pool2d(input, [1, 1]).reshape(3), "mean");
    }

    private static Tensor Numbers(long width)
    {
        manual_seed(width);
        return randn(3, 11, width);
    }

    private static (Tensor, Tensor) Largest(Tensor input, PoolAxis rows, PoolAxis columns)
    {
        var output = new Tensor(TensorImpl.Allocate(ScalarType.Float32, 3, rows.Count, columns.Count));
        var places = new Tensor(TensorImpl.Allocate(ScalarType.Int64, 3, rows.Count, columns.Count));
        MaxPoolKernel.Forward(output.Impl, places.Impl, input.Impl, rows, columns);
        return (output, places);
    }
}
