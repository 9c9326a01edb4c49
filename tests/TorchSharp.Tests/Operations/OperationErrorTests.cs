using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class OperationErrorTests
{
    private static readonly Dictionary<string, (Action Mistake, string[] Said)> _mistakes = new()
    {
        ["shapes that do not broadcast"] = (() => ones(2, 3).add(ones(2)), ["(3)", "(2)", "[2, 3]", "dimension 1"]),
        ["matrices that do not fit"] = (() => ones(2, 3).mm(ones(2, 3)), ["cannot be multiplied", "2x3 and 2x3"]),
        ["a matrix and a vector that do not fit"] = (() => ones(2, 3).matmul(ones(2)), ["size mismatch", "2x3"]),
        ["batches that do not fit"] = (() => ones(4, 2, 3).bmm(ones(4, 2, 3)), ["[4, 3]", "[4, 2]"]),
        ["batches that do not broadcast"] = (() => ones(4, 2, 3).matmul(ones(5, 3, 2)), ["(4)", "(5)"]),
        ["vectors of different length"] = (() => ones(2).dot(ones(3)), ["[2]", "[3]"]),
        ["a product of types"] = (() => ones(2, 2).mm(ones([2, 2], float64)), ["Float != Double"]),
        ["a product of truth values"] = (() => ones([2, 2], @bool).mm(ones([2, 2], @bool)), ["not implemented for 'Bool'"]),
        ["no dimensions"] = (() => tensor(1.0).matmul(ones(2)), ["at least 1D", "0D and 1D"]),
        ["a dimension that is not there"] = (() => ones(2, 3).sum(2), ["[-2, 1]", "got 2"]),
        ["a dimension twice"] = (() => ones(2, 3).sum([0, -2]), ["dim 0 appears multiple times"]),
        ["the mean of whole numbers"] = (() => ones([2], int64).mean(), ["Got: Long"]),
        ["the variance of whole numbers"] = (() => ones([2], int64).var(), ["only support floating point"]),
        ["the norm of whole numbers"] = (() => ones([2], int64).norm(), ["Got Long"]),
        ["the largest of nothing"] = (() => zeros([0]).max(), ["max(): Expected reduction dim"]),
        ["the largest along nothing"] = (() => zeros([2, 0]).argmax(1), ["Expected reduction dim 1 to have non-zero size"]),
        ["too many of the largest"] = (() => ones(2, 3).topk(4), ["k is 4", "3 elements"]),
        ["no such rank"] = (() => ones(3).kthvalue(0, 0), ["k is 0"]),
        ["a difference of truth values"] = (() => ones([2], @bool).sub(ones([2], @bool)), ["two bool tensors", "logical_xor"]),
        ["the opposite of truth values"] = (() => ones([2], @bool).neg(), ["on a bool tensor is not supported"]),
        ["division of whole numbers by zero"] = (() => ones([2], int64).floor_divide(0), ["ZeroDivisionError"]),
        ["a negative power of whole numbers"] = (() => ones([2], int64).pow(-1), ["negative integer powers"]),
        ["a fraction as factor of whole numbers"] = (() => ones([2], int64).add(ones([2], int64), 0.5), ["alpha must not be"]),
        ["bits of fractions"] = (() => ones(2).bitwise_and(ones(2)), ["\"bitwise_and_cpu\" not implemented for 'Float'"]),
        ["a range without ends"] = (() => ones(2).clamp((Scalar?)null, null), ["At least one of 'min' or 'max'"]),
        ["softmax of whole numbers"] = (() => ones([2], int64).softmax(0), ["not implemented for 'Long'"]),
        ["a negative tolerance"] = (() => ones(2).isclose(ones(2), rtol: -1), ["got -1"]),
        ["an odd size to halve"] = (() => ones(3).glu(), ["dimension 0 is size 3"]),
    };

    public static TheoryData<string> Mistakes => new(_mistakes.Keys);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_what_was_given(string name)
    {
        var (mistake, said) = _mistakes[name];
        var error = Assert.Throws<ExternalException>(mistake);
        foreach (var part in said) Assert.Contains(part, error.Message);
    }

    [Fact]
    public void A_disposed_tensor_says_so()
    {
        var x = ones(2);
        x.Dispose();
        Assert.Throws<InvalidOperationException>(() => x.add(1));
        Assert.Throws<InvalidOperationException>(() => ones(2).mul(x));
        Assert.Throws<InvalidOperationException>(() => x.sum());
        Assert.Throws<InvalidOperationException>(() => x.exp_());
    }
}
