using Digits.Evaluating;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Tests.Evaluating;

public sealed class OperationsTests
{
    [Fact]
    public void A_linear_layer_uses_each_weight_once() => Assert.Equal(7_840, Operations.PerImage(Samples.Model()));

    [Fact]
    public void A_filter_is_used_once_for_each_number_it_answers() => Assert.Equal(
        28 * 28 * 16 * 9 + 14 * 14 * 32 * 16 * 9 + 1568 * 128 + 128 * 10,
        Operations.PerImage(nn.Sequential(
            nn.Conv2d(1, 16, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(16, 32, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Flatten(), nn.Linear(1568, 128), nn.ReLU(), nn.Linear(128, 10))));

    [Fact]
    public void Smaller_images_take_less_from_a_convolution() =>
        Assert.Equal(18 * 18 * 9, Operations.PerImage(nn.Sequential(nn.Conv2d(1, 1, 3)), rows: 20, columns: 20));

    [Fact]
    public void Counting_leaves_the_model_in_the_mode_it_was_in()
    {
        var model = nn.Sequential(nn.Flatten(), nn.Dropout(), nn.Linear(784, 10));
        Operations.PerImage(model);
        Assert.True(model.training);
        model.eval();
        Operations.PerImage(model);
        Assert.False(model.training);
    }

    [Fact]
    public void A_model_of_any_other_form_is_not_counted() => Assert.Null(Operations.PerImage(nn.Linear(784, 10)));
}
