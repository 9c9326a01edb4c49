using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class InPlaceTests
{
    private static readonly Dictionary<string, (Func<Tensor, Tensor> New, Func<Tensor, Tensor> InPlace)> _functions = new()
    {
        ["abs"] = (x => x.abs(), x => x.abs_()), ["neg"] = (x => x.neg(), x => x.neg_()), ["sign"] = (x => x.sign(), x => x.sign_()),
        ["sqrt"] = (x => x.sqrt(), x => x.sqrt_()), ["rsqrt"] = (x => x.rsqrt(), x => x.rsqrt_()),
        ["reciprocal"] = (x => x.reciprocal(), x => x.reciprocal_()), ["exp"] = (x => x.exp(), x => x.exp_()),
        ["expm1"] = (x => x.expm1(), x => x.expm1_()), ["log"] = (x => x.log(), x => x.log_()), ["log2"] = (x => x.log2(), x => x.log2_()),
        ["log10"] = (x => x.log10(), x => x.log10_()), ["log1p"] = (x => x.log1p(), x => x.log1p_()),
        ["erf"] = (x => x.erf(), x => x.erf_()),
        ["erfc"] = (x => x.erfc(), x => x.erfc_()), ["sin"] = (x => x.sin(), x => x.sin_()), ["cos"] = (x => x.cos(), x => x.cos_()),
        ["tan"] = (x => x.tan(), x => x.tan_()), ["asin"] = (x => x.asin(), x => x.arcsin_()), ["acos"] = (x => x.acos(), x => x.arccos_()),
        ["atan"] = (x => x.atan(), x => x.arctan_()), ["sinh"] = (x => x.sinh(), x => x.sinh_()),
        ["cosh"] = (x => x.cosh(), x => x.cosh_()),
        ["tanh"] = (x => x.tanh(), x => x.tanh_()), ["asinh"] = (x => x.asinh(), x => x.asinh_()),
        ["acosh"] = (x => (x + 1).acosh(), x => x.add_(1).acosh_()), ["atanh"] = (x => x.atanh(), x => x.atanh_()),
        ["ceil"] = (x => x.ceil(), x => x.ceil_()), ["floor"] = (x => x.floor(), x => x.floor_()),
        ["round"] = (x => x.round(), x => x.round_()),
        ["trunc"] = (x => x.trunc(), x => x.fix_()), ["frac"] = (x => x.frac(), x => x.frac_()),
        ["pow"] = (x => x.pow(2.5), x => x.pow_(2.5)),
        ["clamp"] = (x => x.clamp(0.3, 0.6), x => x.clamp_(0.3, 0.6)), ["clamp_min"] = (x => x.clamp_min(0.3), x => x.clamp_min_(0.3)),
        ["clamp_max"] = (x => x.clamp_max(0.3), x => x.clamp_max_(0.3)), ["sigmoid"] = (x => x.sigmoid(), x => x.sigmoid_()),
        ["relu"] = (x => x.relu(), x => x.relu_()), ["relu6"] = (x => x.relu6(), x => x.relu6_()),
        ["leaky_relu"] = (x => x.leaky_relu(0.1), x => x.leaky_relu_(0.1)), ["elu"] = (x => x.elu(2), x => x.elu_(2)),
        ["selu"] = (x => x.selu(), x => x.selu_()), ["celu"] = (x => x.celu(2), x => x.celu_(2)),
        ["gelu"] = (x => x.gelu(), x => x.gelu_()),
        ["silu"] = (x => x.silu(), x => x.silu_()), ["hardtanh"] = (x => x.hardtanh(0.2, 0.6), x => x.hardtanh_(0.2, 0.6)),
        ["threshold"] = (x => x.threshold(0.3, 7), x => x.threshold_(0.3, 7)),
        ["hardsigmoid"] = (x => x.hardsigmoid(), x => x.hardsigmoid_()),
        ["hardswish"] = (x => x.hardswish(), x => x.hardswish_()), ["add number"] = (x => x.add(2, 3), x => x.add_(2, 3)),
        ["sub number"] = (x => x.sub(2), x => x.subtract_(2)), ["mul number"] = (x => x.mul(2), x => x.mul_(2)),
        ["div number"] = (x => x.div(2), x => x.divide_(2)), ["eq"] = (x => x.eq(1).to_type(x.dtype), x => x.eq_(1)),
        ["logical_not"] = (x => x.logical_not().to_type(x.dtype), x => x.logical_not_()),
    };

    private static readonly Dictionary<string, (Func<Tensor, Tensor, Tensor> New, Func<Tensor, Tensor, Tensor> InPlace)> _pairs = new()
    {
        ["add"] = ((x, y) => x + y, (x, y) => x.add_(y)), ["add alpha"] = ((x, y) => x.add(y, 2), (x, y) => x.add_(y, 2)),
        ["sub"] = ((x, y) => x - y, (x, y) => x.sub_(y)), ["mul"] = ((x, y) => x * y, (x, y) => x.mul_(y)),
        ["div"] = ((x, y) => x / y, (x, y) => x.div_(y)),
        ["div floor"] = ((x, y) => x.div(y, RoundingMode.floor), (x, y) => x.floor_divide_(y)),
        ["remainder"] = ((x, y) => x % y, (x, y) => x.remainder_(y)), ["fmod"] = ((x, y) => x.fmod(y), (x, y) => x.fmod_(y)),
        ["pow"] = ((x, y) => x.pow(y), (x, y) => x.pow_(y)), ["atan2"] = ((x, y) => x.atan2(y), (x, y) => x.atan2_(y)),
        ["lerp"] = ((x, y) => x.lerp(y, y), (x, y) => x.lerp_(y, y)),
        ["addcmul"] = ((x, y) => x.addcmul(y, y, 2), (x, y) => x.addcmul_(y, y, 2)),
        ["addcdiv"] = ((x, y) => x.addcdiv(y, x, 2), (x, y) => x.addcdiv_(y, x.clone(), 2)),
        ["clamp"] = ((x, y) => x.clamp(min: y), (x, y) => x.clamp_(min: y)),
        ["addmm"] = ((x, y) => x.addmm(x.matmul(y.t()), y, 2, 3), (x, y) => x.addmm_(x.clone().matmul(y.t()), y, 2, 3)),
        ["copy"] = ((x, y) => x * 0 + y, (x, y) => x.copy_(y)),
    };

    public static TheoryData<string> Functions => new(_functions.Keys);

    public static TheoryData<string> Pairs => new(_pairs.Keys);

    [Theory]
    [MemberData(nameof(Functions))]
    public void An_in_place_function_gives_the_values_and_gradients_of_the_one_that_does_not(string name)
    {
        var (create, inPlace) = _functions[name];
        Compare(x => create(x[0]), x => inPlace(x[0]));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_in_place_operation_gives_the_values_and_gradients_of_the_one_that_does_not(string name)
    {
        var (create, inPlace) = _pairs[name];
        Compare(x => create(x[0], x[1]), x => inPlace(x[0], x[1]));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void An_in_place_operation_has_second_derivatives(string name)
    {
        var x = tensor([0.3, 0.5, 0.7, 0.9], [2, 2]);
        GradientCheck.Twice(leaves => _pairs[name].InPlace(leaves[0] * 1, leaves[1]), x, x + 0.05);
    }

    [Fact]
    public void A_fraction_does_not_fit_into_whole_numbers()
    {
        Action<Tensor>[] writes = [x => x.add_(0.5), x => x.exp_(), x => x.div_(2), x => x.clamp_(0.5), x => x.pow_(0.5)];
        foreach (var write in writes)
        {
            var error = Assert.Throws<ExternalException>(() => write(tensor([1L, 2L])));
            Assert.Equal("result type Float can't be cast to the desired output type Long.", error.Message);
        }
    }

    [Fact]
    public void The_type_and_the_shape_stay()
    {
        var x = tensor([1, 2], ScalarType.Int32);
        x.add_(tensor([1L, 2L])).mul_(tensor(3L));
        Assert.Equal([6, 12], x.data<int>().ToArray());
        Assert.Contains("[2]", Assert.Throws<ExternalException>(() => x.add_(ones([3, 2], ScalarType.Int32))).Message);
    }

    [Fact]
    public void Truth_values_stay_0_and_1()
    {
        var x = tensor([true, false, true]).add_(tensor([true, true, false]));
        Assert.Equal([true, true, true], x.data<bool>().ToArray());
        Assert.Equal([1, 1, 1], x.bytes.ToArray());
    }

    [Fact]
    public void Memory_that_would_be_read_after_it_was_written_is_refused()
    {
        var (x, square) = (arange(5.0), ones(2, 2));
        Action[] writes = [() => x.narrow(0, 1, 4).add_(x.narrow(0, 0, 4)), () => square.add_(square.t()), () => ones(1).expand(3).add_(1)];
        foreach (var write in writes)
            Assert.Contains("to a single memory location", Assert.Throws<ExternalException>(write).Message);
        Assert.Equal([2, 2, 2, 2], square.add_(square).data<float>().ToArray());
    }

    private static void Compare(Func<Tensor[], Tensor> create, Func<Tensor[], Tensor> inPlace)
    {
        var (expected, expectedGradients) = Run(create, leaf => leaf.clone());
        foreach (var copy in new Func<Tensor, Tensor>[] { leaf => leaf.clone(), leaf => leaf.t().clone().t() })
        {
            var (values, gradients) = Run(inPlace, copy);
            Close.Assert(expected, values, "values");
            for (var i = 0; i < gradients.Length; i++) Close.Assert(expectedGradients[i], gradients[i], $"gradient of input {i}");
        }
    }

    private static (Tensor Values, Tensor[] Gradients) Run(Func<Tensor[], Tensor> operation, Func<Tensor, Tensor> copy)
    {
        Tensor[] leaves =
        [
            tensor([0.1f, 0.25f, 0.4f, 0.55f, 0.7f, 0.85f], [2, 3], requires_grad: true),
            tensor([0.9f, 0.6f, 0.3f, 0.5f, 0.2f, 0.8f], [2, 3], requires_grad: true),
        ];
        var values = operation([copy(leaves[0]), leaves[1]]);
        if (values.requires_grad) values.mul(values).sum().backward();
        return (values.detach(), [.. leaves.Select(leaf => leaf.grad ?? leaf.zeros_like())]);
    }
}
