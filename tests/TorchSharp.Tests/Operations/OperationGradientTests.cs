namespace TorchSharp.Tests.Operations;

public sealed class OperationGradientTests
{
    [Fact]
    public void Add_has_the_gradient_of_central_differences() => GradientCheck.Broadcasting(x => x[0].add(x[1]));

    [Fact]
    public void Mul_has_the_gradient_of_central_differences() => GradientCheck.Broadcasting(x => x[0].mul(x[1]));

    [Fact]
    public void Matmul_has_the_gradient_of_central_differences() => GradientCheck.Randomly(
        x => x[0].matmul(x[1]),
        draw =>
        {
            var inner = draw.Size();
            return [draw.Tensor([draw.Size(), inner]), draw.Tensor([inner, draw.Size()])];
        });

    [Fact]
    public void Softmax_has_the_gradient_of_central_differences() => GradientCheck.Randomly(
        x => x[0].softmax(-1), draw => [draw.Tensor(draw.Shape(1))]);

    [Fact]
    public void Cross_entropy_has_the_gradient_of_central_differences() => GradientCheck.Randomly(
        x => torch.nn.functional.cross_entropy(x[0], torch.zeros([x[0].size(0)], torch.int64)), draw => [draw.Tensor(draw.Shape(2, 2))], twice: false);
}
