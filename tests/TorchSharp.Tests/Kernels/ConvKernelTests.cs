using TorchSharp.Kernels.Conv;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

/// <summary>The convolution without a column matrix, held against the one with it.</summary>
public sealed class ConvKernelTests
{
    public static TheoryData<long, long, long, long, long, long, long, long> Sizes => new()
    {
        // images, channels, height, width, outputs, kernel height, kernel width, padding
        { 3, 1, 28, 28, 6, 5, 5, 2 }, { 9, 6, 14, 14, 16, 5, 5, 0 }, { 17, 3, 9, 12, 5, 3, 2, 1 }, { 1, 12, 7, 7, 1, 3, 3, 1 },
        { 2, 8, 5, 33, 8, 1, 4, 0 }, { 8, 2, 6, 6, 13, 6, 6, 0 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Convolutions_have_the_bits_of_the_product_with_columns(
        long images, long channels, long height, long width, long outputs, long kernelY, long kernelX, long padding)
    {
        using var scope = NewDisposeScope();
        var geometry = Geometry(channels, height, width, outputs, kernelY, kernelX, padding);
        manual_seed(images);
        Tensor x = randn(images, channels, height, width), w = randn(outputs, channels, kernelY, kernelX), b = randn(outputs);
        Tensor fast = empty(images, outputs, geometry.Y.Output, geometry.X.Output), plain = fast.empty_like();
        foreach (var bias in new[] { null, b })
        {
            ConvKernel.Forward(fast.Impl, x.Impl, w.Impl, bias?.Impl, geometry);
            ConvKernel.ForwardByColumns(plain.Impl, x.Impl, w.Impl, bias?.Impl, geometry);
            Assert.Equal(plain.data<float>().ToArray(), fast.data<float>().ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Their_gradients_are_those_of_the_product_with_columns(
        long images, long channels, long height, long width, long outputs, long kernelY, long kernelX, long padding)
    {
        using var scope = NewDisposeScope();
        var geometry = Geometry(channels, height, width, outputs, kernelY, kernelX, padding);
        manual_seed(images);
        Tensor x = randn(images, channels, height, width), w = randn(outputs, channels, kernelY, kernelX);
        var gradient = randn(images, outputs, geometry.Y.Output, geometry.X.Output);
        Tensor fast = x.empty_like(), plain = x.empty_like();
        ConvKernel.InputGradient(fast.Impl, gradient.Impl, w.Impl, geometry);
        ConvKernel.InputGradientByColumns(plain.Impl, gradient.Impl, w.Impl, geometry);
        AssertClose(plain, fast);
        (fast, plain) = (w.empty_like(), w.empty_like());
        ConvKernel.WeightGradient(fast.Impl, x.Impl, gradient.Impl, geometry);
        ConvKernel.WeightGradientByColumns(plain.Impl, x.Impl, gradient.Impl, geometry);
        AssertClose(plain, fast);
    }

    public static TheoryData<long, long, long, long, long[], long[]> GeneralSizes => new()
    {
        // images, channels, outputs, groups, then for height and width: size, kernel, stride, padding in front, padding behind, dilation
        { 3, 2, 5, 1, [9, 3, 2, 1, 1, 1], [12, 3, 2, 1, 1, 1] }, { 9, 16, 32, 1, [14, 3, 2, 1, 1, 1], [14, 3, 2, 1, 1, 1] },
        { 2, 3, 8, 1, [11, 3, 1, 2, 2, 2], [10, 2, 1, 1, 0, 3] }, { 10, 6, 12, 3, [7, 3, 1, 1, 1, 1], [9, 3, 1, 1, 1, 1] },
        { 8, 5, 5, 5, [8, 3, 1, 1, 1, 1], [8, 3, 1, 1, 1, 1] }, { 1, 4, 8, 4, [10, 3, 2, 0, 0, 1], [13, 5, 3, 2, 2, 1] },
        { 4, 3, 4, 1, [6, 1, 2, 0, 0, 1], [7, 1, 3, 0, 0, 1] }, { 3, 4, 6, 1, [1, 1, 1, 0, 0, 1], [40, 5, 2, 2, 2, 1] },
        { 2, 9, 11, 1, [12, 3, 2, 3, 1, 2], [15, 2, 3, 0, 4, 2] }, { 2, 1, 3, 1, [5, 5, 4, 0, 0, 1], [20, 4, 1, 6, 6, 1] },
    };

    [Theory]
    [MemberData(nameof(GeneralSizes))]
    public void Strides_dilation_and_groups_give_what_columns_give(
        long images, long channels, long outputs, long groups, long[] height, long[] width)
    {
        using var scope = NewDisposeScope();
        var geometry = new ConvGeometry { Groups = groups, InChannels = channels, OutChannels = outputs, Y = Axis(height), X = Axis(width) };
        manual_seed(images);
        Tensor x = randn(images, channels, height[0], width[0]), w = randn(outputs, channels / groups, height[1], width[1]);
        Tensor b = randn(outputs), gradient = randn(images, outputs, geometry.Y.Output, geometry.X.Output);
        Tensor plain = gradient.empty_like(), fast = gradient.empty_like();
        foreach (var bias in new[] { null, b })
        {
            PhasedKernel.Forward(fast.Impl, x.Impl, w.Impl, bias?.Impl, new(geometry));
            ConvKernel.ForwardByColumns(plain.Impl, x.Impl, w.Impl, bias?.Impl, geometry);
            Assert.Equal(plain.data<float>().ToArray(), fast.data<float>().ToArray());
        }
        (fast, plain) = (x.empty_like(), x.empty_like());
        PhasedKernel.InputGradient(fast.Impl, gradient.Impl, w.Impl, new(geometry));
        ConvKernel.InputGradientByColumns(plain.Impl, gradient.Impl, w.Impl, geometry);
        AssertClose(plain, fast);
        (fast, plain) = (w.empty_like(), w.empty_like());
        PhasedKernel.WeightGradient(fast.Impl, x.Impl, gradient.Impl, new(geometry));
        ConvKernel.WeightGradientByColumns(plain.Impl, x.Impl, gradient.Impl, geometry);
        AssertClose(plain, fast);
    }

    private static ConvAxis Axis(long[] sizes) => new(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);

    private static void AssertClose(Tensor expected, Tensor actual) =>
        Assert.InRange((expected - actual).abs().max().item<float>(), 0, 1e-5f * expected.abs().max().item<float>());

    private static ConvGeometry Geometry(long channels, long height, long width, long outputs, long kernelY, long kernelX, long padding) => new()
    {
        Groups = 1, InChannels = channels, OutChannels = outputs,
        Y = new ConvAxis(height, kernelY, 1, padding, padding, 1), X = new ConvAxis(width, kernelX, 1, padding, padding, 1),
    };
}
