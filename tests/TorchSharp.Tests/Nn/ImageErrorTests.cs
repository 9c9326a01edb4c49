using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class ImageErrorTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void A_convolution_of_inputs_that_do_not_fit_is_refused_with_the_shapes()
    {
        var (images, weight) = (rand(2, 3, 5, 5), rand(4, 3, 3, 3));
        Refuses("[5, 5]", () => conv2d(rand(5, 5), weight));
        Refuses("[4, 3, 3]", () => conv2d(images, rand(4, 3, 3)));
        Refuses("to have 3 channels, but got 1 channels", () => conv2d(rand(2, 1, 5, 5), weight));
        Refuses("can't be greater than actual input size", () => conv2d(rand(2, 3, 2, 2), weight));
        Refuses("[5]", () => conv2d(images, weight, rand(5)));
        Refuses("Double", () => conv2d(images, weight.to(float64)));
        Refuses("non-positive stride", () => conv2d(images, weight, strides: [0]));
        Refuses("negative padding", () => conv2d(images, weight, padding: [-1]));
        Refuses("dilation", () => conv2d(images, weight, dilation: [0]));
        Refuses("groups=2", () => conv2d(images, weight, groups: 2));
        Refuses("[1, 2, 3]", () => conv2d(images, weight, strides: [1, 2, 3]));
        Refuses("strided", () => conv2d_padding(images, weight, strides: [2], padding: Padding.Same));
        Assert.Throws<ArgumentException>(() => nn.Conv2d(3, 4, 3).call(rand(2, 1, 5, 5)));
        Assert.Throws<ArgumentException>(() => nn.Conv2d(3, 4, 3, Padding.Same, stride: 2));
    }

    [Fact]
    public void Pooling_of_inputs_that_do_not_fit_is_refused_with_the_sizes()
    {
        var images = rand(2, 3, 5, 5);
        Refuses("[5, 5]", () => max_pool2d(rand(5, 5), 2));
        Refuses("too small", () => max_pool2d(images, 6));
        Refuses("half of kernel size", () => max_pool2d(images, 2, padding: 2));
        Refuses("stride", () => avg_pool2d(images, 2, 0));
        Refuses("kernel size", () => avg_pool2d(images, 0));
        Refuses("[2, 2, 2]", () => max_pool2d(images, [2, 2, 2]));
        Refuses("[-1, 2]", () => adaptive_avg_pool2d(images, (-1, 2)));
        Refuses("Long", () => max_pool2d(images.to(int64), 2));
    }

    [Fact]
    public void Padding_that_does_not_fit_is_refused_with_the_sizes()
    {
        var images = rand(1, 1, 3, 3);
        Refuses("divisible by 2", () => pad(images, [1]));
        Refuses("less than the corresponding", () => pad(images, (3, 0, 0, 0), PaddingModes.Reflect));
        Refuses("more than once", () => pad(images, (4, 0, 0, 0), PaddingModes.Circular));
        Refuses("negative output size", () => pad(images, (-2, -2)));
        Refuses("value", () => pad(images, (1, 1, 1, 1), PaddingModes.Reflect, 2));
    }

    [Fact]
    public void Batches_of_no_images_give_batches_of_none()
    {
        Assert.Equal([0, 4, 3, 3], conv2d(rand(0, 3, 5, 5), rand(4, 3, 3, 3)).shape);
        Assert.Equal([0, 3, 2, 2], max_pool2d(rand(0, 3, 5, 5), 2).shape);
    }

    [Fact]
    public void The_number_of_threads_can_be_set_and_has_to_be_positive()
    {
        var before = get_num_threads();
        set_num_threads(3);
        Assert.Equal(3, get_num_threads());
        set_num_threads(before);
        Refuses("0", () => set_num_threads(0));
    }

    private static void Refuses(string part, Action action) => Assert.Contains(part, Assert.Throws<ExternalException>(action).Message);

    private static void Refuses(string part, Func<Tensor> function) => Refuses(part, () => { _ = function(); });
}
