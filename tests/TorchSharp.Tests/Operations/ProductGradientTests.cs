using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class ProductGradientTests
{
    [Fact]
    public void Matmul_of_batches_that_broadcast_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => x[0].matmul(x[1]),
        draw =>
        {
            var (batch, inner) = (draw.Shape(0, 2), draw.Size());
            return
            [
                draw.Tensor([.. draw.BroadcastingTo(batch), draw.Size(), inner]),
                draw.Tensor([.. draw.BroadcastingTo(batch), inner, draw.Size()]),
            ];
        },
        count: 20);

    [Fact]
    public void Matmul_with_vectors_has_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => x[0].matmul(x[1]) is var product && product.Dimensions == 0 ? product : product.matmul(x[2]),
        draw =>
        {
            var (inner, outer) = (draw.Size(), draw.Size());
            long[] left = draw.OneOf<long[]>([inner], [draw.Size(), inner], [draw.Size(), draw.Size(), inner]);
            return [draw.Tensor(left), draw.Tensor([inner, outer]), draw.Tensor([outer])];
        });

    [Theory]
    [InlineData("addmm")]
    [InlineData("addmv")]
    [InlineData("addr")]
    [InlineData("baddbmm")]
    [InlineData("addbmm")]
    [InlineData("inner")]
    [InlineData("dot")]
    public void A_product_has_the_gradients_of_central_differences(string name) => GradientCheck.Randomly(
        x => name switch
        {
            "addmm" => x[0].addmm(x[1], x[2], 0.5f, 3),
            "addmv" => x[0].select(1, 0).addmv(x[1], x[2].select(1, 0), 0.5f, 3),
            "addr" => x[0].addr(x[1].select(1, 0), x[2].select(0, 0), 0.5f, 3),
            "baddbmm" => x[0].baddbmm(x[1].unsqueeze(0), x[2].unsqueeze(0), 0.5f, 3),
            "addbmm" => x[0].addbmm(x[1].unsqueeze(0), x[2].unsqueeze(0), 0.5f, 3),
            "inner" => x[1].inner(x[2].t()),
            _ => x[1].select(0, 0).dot(x[2].select(1, 0)),
        },
        draw =>
        {
            var (m, k, n) = (draw.Size(), draw.Size(), draw.Size());
            return [draw.Tensor([m, n]), draw.Tensor([m, k]), draw.Tensor([k, n])];
        });
}
