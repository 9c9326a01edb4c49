using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class ImageGradientTests
{
    [Fact]
    public void Convolution_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => conv2d(x[0], x[1], x[2], padding: [1, 0]),
        draw =>
        {
            var (channels, outputs) = (draw.Size(), draw.Size());
            return [draw.Tensor([draw.Size(), channels, 3, 4]), draw.Tensor([outputs, channels, 2, 3]), draw.Tensor([outputs])];
        });

    [Fact]
    public void Convolution_with_strides_dilation_and_groups_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => conv2d(x[0], x[1], strides: [2, 1], padding: [2, 1], dilation: [1, 2], groups: 2),
        draw => [draw.Tensor([draw.Size(), 2, 3, 4]), draw.Tensor([2 * draw.Size(), 1, 2, 2])]);

    [Fact]
    public void Convolution_and_pooling_of_sequences_have_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => conv1d(x[0], x[1], stride: 2, padding: 1).mean().add(max_pool1d(x[0], 2, 1).mul(avg_pool1d(x[0], 2, 1)).sum()),
        draw =>
        {
            var channels = draw.Size();
            return [draw.Tensor([draw.Size(), channels, 3 + draw.Size()]), draw.Tensor([draw.Size(), channels, 3])];
        });

    [Fact]
    public void Distances_have_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => cosine_similarity(x[0], x[1]).add(pairwise_distance(x[0], x[1])).add(normalize(x[0], 1).sum(1L)),
        draw =>
        {
            long[] shape = [draw.Size(), 1 + draw.Size()];
            return [draw.Tensor(shape), draw.Tensor(shape)];
        },
        twice: false);

    [Fact]
    public void Max_pooling_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => max_pool2d(x[0], 3, 2, 1), draw => [draw.Tensor([draw.Size(), draw.Size(), 4 + draw.Size(), 5])]);

    [Fact]
    public void Average_pooling_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => avg_pool2d(x[0], 3, 2, 1, ceil_mode: true, count_include_pad: false),
        draw => [draw.Tensor([draw.Size(), draw.Size(), 4 + draw.Size(), 5])]);

    [Fact]
    public void Adaptive_pooling_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => adaptive_avg_pool2d(x[0], (3, 2)).add(adaptive_max_pool2d(x[0], [3, 2])),
        draw => [draw.Tensor([draw.Size(), 1 + draw.Size(), 1 + draw.Size()])]);

    [Theory]
    [InlineData(PaddingModes.Constant)]
    [InlineData(PaddingModes.Reflect)]
    [InlineData(PaddingModes.Replicate)]
    [InlineData(PaddingModes.Circular)]
    public void Padding_has_the_gradients_of_central_differences(PaddingModes mode) => GradientCheck.Randomly(
        x => pad(x[0], (2, 1, 0, 1), mode), draw => [draw.Tensor([draw.Size(), draw.Size(), 2 + draw.Size(), 2 + draw.Size()])]);
}
