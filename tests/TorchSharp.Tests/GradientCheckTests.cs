namespace TorchSharp.Tests;

public sealed class GradientCheckTests
{
    [Fact]
    public void A_wrong_gradient_is_noticed() =>
        Assert.ThrowsAny<Exception>(() => GradientCheck.Broadcasting(x => x[0].mul(x[0].detach()), operands: 1, twice: false));

    [Fact]
    public void A_wrong_second_derivative_is_noticed() =>
        Assert.ThrowsAny<Exception>(() => GradientCheck.Twice(x => x[0].mul(x[0]).mul(x[0].detach()), torch.tensor([1.5, 2.5])));
}
