using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn;

public sealed class CrossEntropyGradientTests
{
    [Fact]
    public void Cross_entropy_has_the_gradient_of_central_differences() => GradientCheck.Randomly(
        x => nn.functional.cross_entropy(x[0], zeros([x[0].size(0)], int64)), draw => [draw.Tensor(draw.Shape(2, 2))], twice: false);
}
