using Digits.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Tests.Course;

public sealed class WritingPadTests
{
    private static readonly DigitDataset Images = Samples.Bars(200);

    [Fact]
    public void A_layer_that_the_page_can_not_compute_is_named_with_those_that_it_can()
    {
        var model = nn.Sequential(nn.Flatten(), nn.BatchNorm1d(784), nn.Linear(784, 10));
        var fault = Assert.Throws<ArgumentException>(() => new WritingPad(Images, ("batch norm", model)));
        Assert.Contains("BatchNorm1d", fault.Message);
        Assert.Contains("Conv2d", fault.Message);
    }

    [Fact]
    public void A_convolution_in_groups_is_refused()
    {
        var model = nn.Sequential(nn.Conv2d(4, 4, 3, groups: 2));
        Assert.Throws<ArgumentException>(() => new WritingPad(Images, ("groups", model)));
    }

    [Fact]
    public void Images_of_another_size_are_refused_with_their_size()
    {
        using var cropped = Images.Crop(4);
        var fault = Assert.Throws<ArgumentException>(() => new WritingPad(cropped));
        Assert.Contains("20x20", fault.Message);
    }

    [Fact]
    public void It_says_in_a_line_what_it_is_for()
    {
        var model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10));
        Assert.Equal("A pad to write a digit on, for softmax, again",
            new WritingPad(Images, ("softmax", model), ("again", model)).ToString());
    }
}
