using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class EinsumTests
{
    [Theory]
    [InlineData("ij,jk->ik", "fewer operands")]
    [InlineData("ijk", "number of subscripts in the equation (3)")]
    [InlineData("i", "no ellipsis was given")]
    [InlineData("i1", "invalid subscript '1'")]
    [InlineData("ij->k", "output subscript k does not appear")]
    [InlineData("ij->ii", "output subscript i appears more than once")]
    [InlineData("ij->ji->ij", "more than one arrow")]
    [InlineData("ii", "subscript i is repeated")]
    public void An_equation_that_does_not_fit_is_refused(string equation, string expected)
    {
        using var matrix = zeros(2, 3);
        Assert.Contains(expected, Assert.Throws<ExternalException>(() => einsum(equation, matrix)).Message);
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_named()
    {
        using Tensor a = zeros(2, 3), b = zeros(4, 2);
        var fault = Assert.Throws<ExternalException>(() => einsum("ij,jk->ik", a, b));
        Assert.Contains("subscript j has size 4 for operand 1", fault.Message);
        Assert.Contains("previously seen size 3", fault.Message);
    }

    [Fact]
    public void Sums_of_products_have_the_gradients_of_central_differences() => GradientCheck.Randomly(
        x => einsum("bn,anm,bm->ba", x[0], x[1], x[2]),
        draw =>
        {
            var (a, b, n, m) = (draw.Size(), draw.Size(), draw.Size(), draw.Size());
            return [draw.Tensor([b, n]), draw.Tensor([a, n, m]), draw.Tensor([b, m])];
        });
}
