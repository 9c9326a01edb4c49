using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class ElementwiseGradientTests
{
    private static readonly Dictionary<string, (Func<Tensor, Tensor> Operation, double Low, double High)> _unary = new()
    {
        ["abs"] = (abs, -2, 2), ["neg"] = (x => -x, -2, 2), ["sign"] = (sign, -2, 2), ["square"] = (square, -2, 2),
        ["sqrt"] = (sqrt, 0.3, 3),
        ["rsqrt"] = (rsqrt, 0.3, 3), ["reciprocal"] = (reciprocal, 0.3, 3), ["exp"] = (exp, -2, 2), ["exp2"] = (exp2, -2, 2),
        ["expm1"] = (expm1, -2, 2), ["log"] = (log, 0.3, 3), ["log2"] = (log2, 0.3, 3), ["log10"] = (log10, 0.3, 3),
        ["log1p"] = (log1p, -0.5, 3), ["logit"] = (x => x.logit(), 0.2, 0.8), ["logit eps"] = (x => x.logit(0.3), 0.1, 0.9),
        ["erf"] = (erf, -2, 2), ["erfc"] = (erfc, -2, 2), ["sin"] = (sin, -3, 3), ["cos"] = (cos, -3, 3), ["tan"] = (tan, -1, 1),
        ["asin"] = (asin, -0.8, 0.8), ["acos"] = (acos, -0.8, 0.8), ["atan"] = (atan, -2, 2), ["sinh"] = (sinh, -2, 2),
        ["cosh"] = (cosh, -2, 2), ["tanh"] = (tanh, -2, 2), ["asinh"] = (asinh, -2, 2), ["acosh"] = (acosh, 1.5, 3),
        ["atanh"] = (atanh, -0.8, 0.8), ["deg2rad"] = (deg2rad, -90, 90), ["rad2deg"] = (rad2deg, -0.1, 0.1), ["ceil"] = (ceil, -2, 2),
        ["floor"] = (floor, -2, 2), ["round"] = (x => x.round(1), -2, 2), ["trunc"] = (trunc, -2, 2), ["frac"] = (frac, -2, 2),
        ["pow 0"] = (x => x.pow(0), -2, 2), ["pow 1"] = (x => x.pow(1), -2, 2), ["pow 2.5"] = (x => x.pow(2.5), 0.3, 3),
        ["pow -2"] = (x => x.pow(-2), 0.5, 3), ["add number"] = (x => 2 + x, -2, 2), ["sub number"] = (x => 2 - x, -2, 2),
        ["mul number"] = (x => 3 * x, -2, 2), ["div number"] = (x => x / 3, -2, 2), ["number div"] = (x => 2 / x, 0.5, 3),
        ["remainder number"] = (x => x % 3, -5, 5), ["clamp"] = (x => x.clamp(-1, 0.5), -2, 2), ["sigmoid"] = (sigmoid, -3, 3),
        ["relu"] = (x => x.relu(), -2, 2), ["relu6"] = (x => x.relu6(), -3, 9), ["leaky_relu"] = (x => x.leaky_relu(0.1), -2, 2),
        ["elu"] = (x => x.elu(1.5), -2, 2), ["selu"] = (x => x.selu(), -2, 2), ["celu"] = (x => x.celu(0.5), -2, 2),
        ["gelu"] = (x => x.gelu(), -3, 3), ["silu"] = (x => x.silu(), -3, 3), ["hardtanh"] = (x => x.hardtanh(-1, 1), -2, 2),
        ["softplus"] = (x => x.softplus(2, 3), -3, 3), ["log_sigmoid"] = (x => x.log_sigmoid(), -3, 3),
        ["threshold"] = (x => x.threshold(0.5, 7), -2, 2), ["hardsigmoid"] = (x => x.hardsigmoid(), -5, 5),
        ["hardswish"] = (x => x.hardswish(), -5, 5),
    };

    private static readonly Dictionary<string, (Func<Tensor[], Tensor> Operation, int Operands, double Low, double High)> _several = new()
    {
        ["add"] = (x => x[0] + x[1], 2, -2, 2), ["add alpha"] = (x => x[0].add(x[1], 3), 2, -2, 2), ["sub"] = (x => x[0] - x[1], 2, -2, 2),
        ["mul"] = (x => x[0] * x[1], 2, -2, 2), ["div"] = (x => x[0] / x[1], 2, 0.5, 2),
        ["div floor"] = (x => x[0].div(x[1], RoundingMode.floor), 2, 0.5, 2),
        ["remainder"] = (x => x[0] % x[1], 2, 0.5, 2), ["fmod"] = (x => fmod(x[0], x[1]), 2, 0.5, 2),
        ["pow"] = (x => x[0].pow(x[1]), 2, 0.5, 2),
        ["atan2"] = (x => atan2(x[0], x[1]), 2, 0.3, 2), ["hypot"] = (x => hypot(x[0], x[1]), 2, 0.3, 2),
        ["logaddexp"] = (x => logaddexp(x[0], x[1]), 2, -2, 2), ["logaddexp2"] = (x => x[0].logaddexp2(x[1]), 2, -2, 2),
        ["maximum"] = (x => maximum(x[0], x[1]), 2, -2, 2), ["minimum"] = (x => minimum(x[0], x[1]), 2, -2, 2),
        ["fmax"] = (x => fmax(x[0], x[1]), 2, -2, 2), ["fmin"] = (x => fmin(x[0], x[1]), 2, -2, 2),
        ["clamp"] = (x => x[0].clamp(x[1], x[2]), 3, -2, 2), ["lerp"] = (x => lerp(x[0], x[1], x[2]), 3, -2, 2),
        ["addcmul"] = (x => x[0].addcmul(x[1], x[2], 0.5), 3, -2, 2), ["addcdiv"] = (x => x[0].addcdiv(x[1], x[2], 0.5), 3, 0.5, 2),
    };

    public static TheoryData<string> Unary => new(_unary.Keys);

    public static TheoryData<string> Several => new(_several.Keys);

    [Theory]
    [MemberData(nameof(Unary))]
    public void A_function_has_the_gradient_of_central_differences(string name)
    {
        var (operation, low, high) = _unary[name];
        GradientCheck.Broadcasting(x => operation(x[0]), 1, low, high);
    }

    [Theory]
    [MemberData(nameof(Several))]
    public void An_operation_on_several_tensors_has_the_gradients_of_central_differences(string name)
    {
        var (operation, operands, low, high) = _several[name];
        GradientCheck.Broadcasting(operation, operands, low, high);
    }
}
