using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class VectorLoopTests
{
    private static readonly float[] _special = [0f, -0f, 1, -1, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, -2.5f];

    public static TheoryData<string> Operations => 
    [
        "add", "sub", "mul", "div", "relu", "relu gradient", "clamp", "sign", "sqrt", "rsqrt", "reciprocal", "square", "exp", "tanh", "sigmoid", "erf",
        "silu", "gelu", "leaky_relu",
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
            case "leaky_relu": return nn.functional.leaky_relu(x, 0.1);
            default:
                var input = x.detach().requires_grad_();
                return autograd.grad([input.relu()], [input], [y])[0];
        }
    }

    private static int[] Bits(Tensor values) =>
        [.. values.contiguous().data<float>().Select(value => float.IsNaN(value) ? int.MinValue : BitConverter.SingleToInt32Bits(value))];
}
