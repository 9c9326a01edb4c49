using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class VectorLoopTests
{
    private static readonly float[] _special = [0f, -0f, 1, -1, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, -2.5f];

    public static TheoryData<string> Operations => 
    [
        "add", "sub", "mul", "div", "relu", "relu gradient", "clamp", "sign", "sqrt", "rsqrt", "reciprocal", "square", "exp", "tanh", "sigmoid", "erf",
        "silu", "gelu", "leaky_relu", "log", "log1p", "expm1", "sin", "cos", "floor", "elu", "softplus", "logsigmoid", "neg", "abs", "maximum",
        "minimum", "where", "one and many", "many and one", "gt", "lt", "ge", "le", "eq", "ne", "logical_and", "logical_or", "logical_xor",
        "logical_not", "doubles", "longs", "bytes", "one and many compared",
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Whole_vectors_have_the_bits_of_single_elements(string operation)
    {
        using var scope = NewDisposeScope();
        var (x, y) = (Spread(1), Spread(_special.Length));
        // Every second element of a longer row is done by itself.
        Tensor apartX = zeros(2 * x.numel()), apartY = zeros(2 * x.numel());
        var (oneX, oneY) = (apartX.slice(0, 0, 2 * x.numel(), 2).copy_(x), apartY.slice(0, 0, 2 * x.numel(), 2).copy_(y));
        Assert.Equal(Bits(Apply(operation, oneX, oneY)), Bits(Apply(operation, x, y)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 256)]
    [InlineData(70, 10)]
    [InlineData(3, 1000)]
    public void Sums_of_columns_in_vectors_have_the_bits_of_sums_one_by_one(long rows, long columns)
    {
        using var scope = NewDisposeScope();
        manual_seed(rows);
        var matrix = empty(rows, columns).normal_();
        var expected = Enumerable.Range(0, (int)columns).Select(c => matrix.select(1, c).sum().item<float>()).ToArray();
        Assert.Equal(expected, matrix.sum(dim: 0).data<float>().ToArray());
    }

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Int64)]
    public void Reductions_of_neighbours_side_by_side_are_those_one_by_one(ScalarType type)
    {
        using var scope = NewDisposeScope();
        manual_seed(4);
        var numbers = randn(3, 70, 5, 37).mul(4);
        if (type == ScalarType.Float32)
        {
            numbers[0, 3, 2] = tensor(float.NaN);
            numbers[1, TensorIndex.Colon, 4] = tensor(float.NegativeInfinity);
        }
        numbers = numbers.to(type);
        // The same numbers as rows.
        var rows = numbers.movedim([1], [-1]).contiguous();
        Assert.Equal(Bits(rows.amax([-1])), Bits(numbers.amax([1])));
        Assert.Equal(Bits(rows.amin([-1])), Bits(numbers.amin([1])));
        Assert.Equal(rows.argmax(-1).data<long>().ToArray(), numbers.argmax(1).data<long>().ToArray());
        Close.Assert(rows.to(ScalarType.Float64).sum(-1).to(type), numbers.sum(1L), "sum");
    }

    [Fact]
    public void A_large_angle_does_not_change_the_sine_of_its_neighbours()
    {
        using var scope = NewDisposeScope();
        var angles = linspace(-50, 50, 5000);
        var alone = angles.sin();
        angles[777] = tensor(1e6f);
        var together = angles.sin();
        Assert.Equal(MathF.Sin(1e6f), together[777].item<float>());
        alone[777] = together[777];
        Assert.Equal(Bits(alone), Bits(together));
    }

    // Each of the special numbers meets each: one changes with every element, the other after a round of the first.
    private static Tensor Spread(int pace) =>
        tensor(Enumerable.Range(0, _special.Length * _special.Length).Select(i => _special[i / pace % _special.Length]).ToArray());

    private static Tensor Apply(string operation, Tensor x, Tensor y)
    {
        switch (operation)
        {
            case "add": return x + y;
            case "sub": return x - y;
            case "mul": return x * y;
            case "div": return x / y;
            case "relu": return x.relu();
            case "clamp": return x.clamp(y, x.neg());
            case "sign": return x.sign();
            case "sqrt": return x.sqrt();
            case "rsqrt": return x.rsqrt();
            case "reciprocal": return x.reciprocal();
            case "square": return x.square();
            case "exp": return x.exp();
            case "tanh": return x.tanh();
            case "sigmoid": return x.sigmoid();
            case "erf": return x.erf();
            case "silu": return nn.functional.silu(x);
            case "gelu": return nn.functional.gelu(x);
            case "log": return x.log();
            case "log1p": return x.log1p();
            case "expm1": return x.expm1();
            case "sin": return x.mul(5000).sin();
            case "cos": return x.mul(5000).cos();
            case "floor": return x.floor();
            case "elu": return nn.functional.elu(x, 0.7);
            case "softplus": return nn.functional.softplus(x, 2, 3);
            case "logsigmoid": return nn.functional.logsigmoid(x);
            case "neg": return x.neg();
            case "abs": return x.abs();
            case "maximum": return x.maximum(y);
            case "minimum": return x.minimum(y);
            case "where": return torch.where(x.gt(y), x, y);
            case "gt": return x.gt(y);
            case "lt": return x.lt(y);
            case "ge": return x.ge(y);
            case "le": return x.le(y);
            case "eq": return x.eq(y);
            case "ne": return x.ne(y);
            case "logical_and": return x.logical_and(y);
            case "logical_or": return x.logical_or(y);
            case "logical_xor": return x.logical_xor(y);
            case "logical_not": return x.logical_not();
            case "doubles": return x.to(ScalarType.Float64).gt(y.to(ScalarType.Float64));
            case "longs": return x.nan_to_num().to(ScalarType.Int64).le(y.nan_to_num().to(ScalarType.Int64));
            case "bytes": return x.gt(0).logical_or(y.gt(0));
            case "one and many compared": return y[3].lt(x);
            case "one and many": return y[3] - x;
            case "many and one": return x - y[3];
            case "leaky_relu": return nn.functional.leaky_relu(x, 0.1);
            default:
                var input = x.detach().requires_grad_();
                return autograd.grad([input.relu()], [input], [y])[0];
        }
    }

    private static int[] Bits(Tensor values) =>
        [.. values.to(ScalarType.Float32).contiguous().data<float>().Select(value => float.IsNaN(value) ? int.MinValue : BitConverter.SingleToInt32Bits(value))];
}
