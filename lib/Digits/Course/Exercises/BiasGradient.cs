using static TorchSharp.torch;

namespace Digits;

public static partial class Exercises
{
    /// <summary>The gradient of a layer's biases.</summary>
    /// <param name="gradient">From the gradient of what the layer gives out [N, numbers] to that of its biases [numbers].</param>
    public static Answer BiasGradient(Func<Tensor, Tensor> gradient) => Check(
        "3.2", "A bias is a weight whose input is always 1, so its gradient is added up over the images as well.", () =>
    {
        using var scope = NewDisposeScope();
        var toNumbers = linspace(-1, 3, 12).view(4, 3);
        var mine = gradient(toNumbers);
        return mine.dtype != float32 ? "C# takes the 0 in `sum(0)` for a type of numbers. Write `sum([0])`, which can only be a dimension."
            : mine.numel() == 4 ? "You add up the numbers of each image. There is one bias a number: add up over the images, `sum([0])`."
            : mine.numel() == 1 ? "You add up everything. There is one bias a number: add up over the images only, `sum([0])`."
            : mine.numel() != 3 ? $"For 4 images of 3 numbers there are 3 biases, not {mine.numel()}: add up over the images."
            : mine.flatten().allclose(toNumbers.sum([0])) ? null
            : mine.flatten().allclose(toNumbers.mean([0])) ? "That is the mean. The loss has divided by the size of the batch: add up."
            : "Each bias collects the gradient of its number from all images of the batch.";
    });
}
