using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class ElementwiseGoldenTests
{
    private static readonly GoldenFile _golden = new("elementwise");

    private static readonly OperationTable _operations = new()
    {
        { "abs", x => x.abs() }, { "neg", x => -x }, { "sign", sign }, { "square", x => x.square() },
        { "exp", exp }, { "exp2", exp2 }, { "expm1", expm1 }, { "sin", sin }, { "cos", cos }, { "tan", tan }, { "atan", atan },
        { "sinh", sinh }, { "cosh", cosh }, { "tanh", tanh }, { "asinh", asinh }, { "sigmoid", sigmoid }, { "erf", erf }, { "erfc", erfc },
        { "ceil", ceil }, { "floor", floor }, { "trunc", trunc }, { "frac", frac }, { "round", x => x.round() },
        { "deg2rad", deg2rad }, { "rad2deg", rad2deg }, { "sqrt", sqrt }, { "rsqrt", rsqrt }, { "reciprocal", reciprocal }, { "log", log },
        { "log2", log2 }, { "log10", log10 }, { "log1p", log1p }, { "asin", asin }, { "acos", acos }, { "atanh", atanh },
        { "logit", x => x.logit() }, { "acosh", acosh },
        { "round/decimals", x => x.round(2) }, { "round/tens", x => x.round(-1) }, { "logit/eps", x => x.logit(0.2) },
        { "pow/scalar", x => x.pow(2.5) }, { "pow/0", x => x.pow(0) }, { "pow/1", x => x.pow(1) }, { "pow/2", x => x.pow(2) },
        { "pow/3", x => x.pow(3) }, { "pow/0.5", x => x.pow(0.5) }, { "pow/-0.5", x => x.pow(-0.5) }, { "pow/-1", x => x.pow(-1) },
        { "pow/-2", x => x.pow(-2) }, { "pow/2.5", x => x.pow(2.5) }, { "pow/0/edges", x => x.pow(0) }, { "pow/1/edges", x => x.pow(1) },
        { "pow/2/edges", x => x.pow(2) }, { "pow/3/edges", x => x.pow(3) }, { "pow/0.5/edges", x => x.pow(0.5) },
        { "pow/-0.5/edges", x => x.pow(-0.5) }, { "pow/-1/edges", x => x.pow(-1) }, { "pow/-2/edges", x => x.pow(-2) },
        { "pow/2.5/edges", x => x.pow(2.5) }, { "pow/zero", x => x.pow(0) }, { "pow/int64", x => x.pow(3) },
        { "pow/int64 to fraction", x => x.pow(0.5) }, { "pow/int64 pairs", pow }, { "pow/pairs", pow }, { "pow/pairs of zero", pow },
        { "float_power", float_power },
        { "add", (a, b) => a + b }, { "sub", (a, b) => a - b }, { "mul", (a, b) => a * b }, { "div", (a, b) => a / b }, { "atan2", atan2 },
        { "maximum", maximum }, { "minimum", minimum }, { "fmax", fmax }, { "fmin", fmin }, { "hypot", hypot }, { "logaddexp", logaddexp },
        { "logaddexp2", (a, b) => a.logaddexp2(b) }, { "remainder", (a, b) => a % b }, { "fmod", fmod },
        { "add/alpha", (a, b) => a.add(b, 2.5) }, { "add/alpha int64", (a, b) => a.add(b, 3) },
        { "div/floor", (a, b) => a.div(b, RoundingMode.floor) }, { "div/floor int64", (a, b) => a.div(b, RoundingMode.floor) },
        { "div/floor edges", (a, b) => a.div(b, RoundingMode.floor) }, { "div/trunc", (a, b) => a.div(b, RoundingMode.trunc) },
        { "div/trunc int64", (a, b) => a.div(b, RoundingMode.trunc) }, { "div/trunc edges", (a, b) => a.div(b, RoundingMode.trunc) },
        { "floor_divide", floor_divide }, { "lerp", lerp }, { "addcmul", (a, b, c) => a.addcmul(b, c, 0.5) },
        { "addcdiv", (a, b, c) => a.addcdiv(b, c, 0.5) },
        { "clamp", x => x.clamp(-0.5, 1) }, { "clamp/min", x => x.clamp(min: 0.25) }, { "clamp/max", x => x.clamp(max: 0.25) },
        { "clamp/crossed", x => x.clamp(1, -1) }, { "clamp/tensors", (x, low, high) => x.clamp(low, high) },
        { "clamp/int64", x => x.clamp(-1, 2) }, { "clamp/int64 to fraction", x => x.clamp(min: 0.5) },
        { "relu", x => x.relu() }, { "relu6", x => x.relu6() }, { "leaky_relu", x => x.leaky_relu(0.2) }, { "elu", x => x.elu(1.3) },
        { "selu", x => x.selu() }, { "celu", x => x.celu(0.7) }, { "gelu", x => x.gelu() }, { "silu", x => x.silu() },
        { "hardtanh", x => x.hardtanh(-1, 1) }, { "softplus", x => x.softplus() }, { "softplus_beta", x => x.softplus(2, 5) },
        { "log_sigmoid", x => x.log_sigmoid() }, { "threshold", x => x.threshold(0.4, -7) }, { "hardsigmoid", x => x.hardsigmoid() },
        { "hardswish", x => x.hardswish() },
        { "glu", x => x.glu(1) }, { "prelu", (x, w) => x.prelu(w) }, { "nan_to_num", x => x.nan_to_num() },
        { "nan_to_num/given", x => x.nan_to_num(1, 2, 3) },
        { "softmax/0", x => x.softmax(0) }, { "softmax/1", x => x.softmax(1) }, { "softmax/2", x => softmax(x, 2) },
        { "softmax/-1", x => x.softmax(-1) }, { "softmax/0-dim", x => x.softmax(0) }, { "softmax/edges", x => x.softmax(1) },
        { "softmax/int64", x => special.softmax(x, 0, ScalarType.Float64) }, { "log_softmax/0", x => x.log_softmax(0) },
        { "log_softmax/1", x => x.log_softmax(1) }, { "log_softmax/2", x => special.log_softmax(x, 2) },
        { "log_softmax/-1", x => x.log_softmax(-1) }, { "log_softmax/edges", x => x.log_softmax(1) },
        { "eq", (a, b) => a == b }, { "ne", (a, b) => a != b }, { "gt", (a, b) => a > b }, { "ge", (a, b) => a >= b },
        { "lt", (a, b) => a < b }, { "le", (a, b) => a <= b }, { "logical_and", logical_and }, { "logical_or", logical_or },
        { "logical_xor", logical_xor }, { "isnan", isnan }, { "isinf", isinf }, { "isfinite", isfinite }, { "isposinf", isposinf },
        { "isneginf", isneginf }, { "logical_not", logical_not }, { "bitwise_and", (a, b) => a & b }, { "bitwise_or", (a, b) => a | b },
        { "bitwise_xor", (a, b) => a ^ b }, { "bitwise_not", x => ~x }, { "bitwise_left_shift", bitwise_left_shift },
        { "bitwise_right_shift", bitwise_right_shift }, { "isclose", (a, b) => a.isclose(b) },
        { "times 3", x => x * 3 }, { "times 2.5", x => x * 2.5 }, { "times true", x => x * (Scalar)true }, { "is 2.5", x => x == 2.5 },
        { "isclose/equal_nan", (a, b) => a.isclose(b, rtol: 0.1, nanEqual: true) }, { "isclose/int64", (a, b) => a.isclose(b, rtol: 0.1) },
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_elementwise_operation_gives_what_PyTorch_gives(string name) => _golden[name].Check(_operations.For(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_elementwise_operation_leaves_no_tensor_behind(string name) => _golden[name].CheckMemory(_operations.For(name));
}
