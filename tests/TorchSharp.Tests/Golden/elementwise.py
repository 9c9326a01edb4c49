import functools
import math

import torch
import torch.nn.functional as F

from golden import bools, case, floats, integers, save, values

NAN, INF = math.nan, math.inf
edges = values([NAN, INF, -INF, 0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 1e-30, 90.0, -90.0, 1e30])

anywhere = (
    "abs neg sign square exp exp2 expm1 sin cos tan atan sinh cosh tanh asinh sigmoid erf erfc ceil floor trunc frac round deg2rad rad2deg")
positive = "sqrt rsqrt reciprocal log log2 log10 log1p"
small = "asin acos atanh logit"
for name in f"{anywhere} {positive} {small} acosh".split():
    function = getattr(torch, name)
    low, high = (0.1, 3) if name in positive else (-0.9, 0.9) if name in small else (1.1, 3) if name == "acosh" else (-3, 3)
    case(name, function, floats(2, 3, low=low if name != "logit" else 0.1, high=high))
    case(f"{name}/edges", function, edges)
for name in "exp sqrt sigmoid tanh reciprocal abs sign square ceil".split():
    case(f"{name}/int64", getattr(torch, name), integers(4, low=1))
case("round/decimals", lambda x: torch.round(x, decimals=2), floats(5))
case("round/tens", lambda x: torch.round(x, decimals=-1), floats(5, low=-100, high=100))
case("round/halves", torch.round, values([0.5, 1.5, 2.5, -0.5, -1.5]))
case("logit/eps", lambda x: torch.logit(x, 0.2), floats(6, low=0, high=1))
case("pow/scalar", lambda x: x.pow(2.5), floats(4, low=0.1))
for exponent in (0, 1, 2, 3, 0.5, -0.5, -1, -2, 2.5):
    case(f"pow/{exponent}", lambda x: x.pow(exponent), values([1.5, 0.3, 2.0], grad=True))
    case(f"pow/{exponent}/edges", lambda x: x.pow(exponent), edges)
case("pow/zero", lambda x: x.pow(0), values([0.0, 2.0, -1.0], grad=True))
case("pow/int64", lambda x: x.pow(3), integers(5))
case("pow/int64 to fraction", lambda x: x.pow(0.5), integers(5, low=0))
case("pow/int64 pairs", torch.pow, values([2, -1, 1, 0, -3, 5]), values([-1, -3, -5, 0, 3, 40]))
case("pow/pairs", torch.pow, floats(2, 3, low=0.1), floats(3, 1, 3))
case("pow/pairs of zero", torch.pow, values([0.0, 0.0, 2.0, 0.0], grad=True), values([0.0, 2.0, 0.0, 1.0], grad=True))
case("float_power", torch.float_power, integers(4, low=1), integers(4, low=0))

for name in "add sub mul div atan2 maximum minimum fmax fmin hypot logaddexp logaddexp2 remainder fmod".split():
    function = getattr(torch, name)
    case(f"{name}/broadcast", function, floats(2, 3), floats(4, 1, 3, low=0.2))
    case(f"{name}/edges", function, edges, values([1.0, 2.0, INF, 0.0, 0.0, NAN, -INF, 0.5, 1.5, -1e-30, 90.0, 90.0, 1e30]))
    if name not in ("hypot", "logaddexp", "logaddexp2"):
        case(f"{name}/int64", function, integers(3, 1), integers(4, low=1))
        case(f"{name}/int64 and float", function, integers(3), floats(3, low=0.5))
        case(f"{name}/uint8", function, integers(5, low=0, high=256, dtype=torch.uint8), integers(5, low=1, high=256, dtype=torch.uint8))
for name in "add mul maximum minimum div".split():
    case(f"{name}/bool", getattr(torch, name), bools(6), values([True] * 6))
case("maximum/ties", torch.maximum, values([1.0, 2.0, 3.0], grad=True), values([1.0, 3.0, 2.0], grad=True))
case("minimum/ties", torch.minimum, values([1.0, 2.0, 3.0], grad=True), values([1.0, 3.0, 2.0], grad=True))
case("add/alpha", lambda a, b: torch.add(a, b, alpha=2.5), floats(3), floats(3))
case("add/alpha int64", lambda a, b: torch.add(a, b, alpha=3), integers(3), integers(3))
case("sub/0-dim", lambda a, b: a - b, floats(3), values(2.0, torch.float64, grad=True))
case("mul/0-dim int64 with int32", lambda a, b: a * b, integers(3, dtype=torch.int32), values(3))
for mode in ("floor", "trunc"):
    case(f"div/{mode}", lambda a, b: torch.div(a, b, rounding_mode=mode), floats(6, low=-9, high=9), floats(6))
    divide = functools.partial(torch.div, rounding_mode=mode)
    case(f"div/{mode} int64", divide, integers(8, low=-9, high=9), values([2, -2, 3, -3, 1, -1, 4, -4]))
    case(f"div/{mode} edges", divide, edges, values([1.0, 2.0, INF, 0.0, 0.0, NAN, -INF, 0.5, 1.5, -1e-30, 90.0, 90.0, 0.0]))
case("floor_divide", torch.floor_divide, integers(6, low=-9, high=9), values([2, -2, 3, -3, 1, -1]))
case("lerp", torch.lerp, floats(2, 3), floats(3), floats(2, 1))
case("addcmul", lambda a, b, c: torch.addcmul(a, b, c, value=0.5), floats(2, 3), floats(3), floats(2, 1))
case("addcdiv", lambda a, b, c: torch.addcdiv(a, b, c, value=0.5), floats(2, 3), floats(3), floats(2, 1, low=0.5))
case("clamp", lambda x: torch.clamp(x, -0.5, 1), values([-2.0, -0.5, 0.0, 1.0, 3.0, NAN], grad=True))
case("clamp/min", lambda x: torch.clamp(x, min=0.25), floats(5))
case("clamp/max", lambda x: torch.clamp(x, max=0.25), floats(5))
case("clamp/crossed", lambda x: torch.clamp(x, 1, -1), floats(5))
case("clamp/tensors", torch.clamp, floats(2, 3), floats(3, low=-1, high=0), floats(2, 1, low=0, high=1))
case("clamp/int64", lambda x: torch.clamp(x, -1, 2), integers(6))
case("clamp/int64 to fraction", lambda x: torch.clamp(x, 0.5), integers(6))

kinks = values([-4.0, -3.0, -1.0, -0.3, 0.0, 0.4, 1.0, 3.0, 6.0, 7.0, 25.0], grad=True)
activations = dict(
    relu=F.relu, relu6=F.relu6, leaky_relu=lambda x: F.leaky_relu(x, 0.2), elu=lambda x: F.elu(x, 1.3), selu=F.selu,
    celu=lambda x: F.celu(x, 0.7), gelu=F.gelu, silu=F.silu, hardtanh=lambda x: F.hardtanh(x, -1, 1), softplus=F.softplus,
    softplus_beta=lambda x: F.softplus(x, 2, 5),
    log_sigmoid=F.logsigmoid, threshold=lambda x: F.threshold(x, 0.4, -7), hardsigmoid=F.hardsigmoid, hardswish=F.hardswish)
for name, function in activations.items():
    case(name, function, floats(2, 3))
    case(f"{name}/kinks", function, kinks)
case("glu", lambda x: F.glu(x, 1), floats(2, 4, 2))
case("prelu", F.prelu, floats(2, 3, 2), floats(3))
case("prelu/one", F.prelu, floats(2, 3, 2), floats(1))
case("nan_to_num", torch.nan_to_num, edges)
case("nan_to_num/given", lambda x: torch.nan_to_num(x, 1, 2, 3), values([NAN, INF, -INF, 0.5], grad=True))
case("nan_to_num/int64", torch.nan_to_num, integers(3))
for dim in (0, 1, 2, -1):
    case(f"softmax/{dim}", lambda x: torch.softmax(x, dim), floats(2, 3, 2))
    case(f"log_softmax/{dim}", lambda x: torch.log_softmax(x, dim), floats(2, 3, 2))
case("softmax/0-dim", lambda x: torch.softmax(x, 0), values(3.0, grad=True))
case("softmax/edges", lambda x: torch.softmax(x, 1), values([[1e30, 1.0], [-INF, 1.0], [NAN, 1.0], [-INF, -INF], [300.0, 301.0]]))
case("log_softmax/edges", lambda x: torch.log_softmax(x, 1), values([[1e30, 1.0], [-INF, 1.0], [NAN, 1.0], [-INF, -INF], [300.0, 301.0]]))
case("softmax/int64", lambda x: torch.softmax(x, 0, dtype=torch.float64), integers(3))

for name in "eq ne gt ge lt le logical_and logical_or logical_xor".split():
    case(f"{name}/broadcast", getattr(torch, name), integers(2, 3, low=0, high=3), integers(3, low=0, high=3))
    case(f"{name}/mixed", getattr(torch, name), integers(4, low=0, high=2), values([0.0, 1.0, NAN, 0.5]))
for name in "isnan isinf isfinite isposinf isneginf logical_not".split():
    case(name, getattr(torch, name), edges)
    case(f"{name}/int64", getattr(torch, name), integers(3, low=0, high=2))
byte = integers(5, low=0, high=256, dtype=torch.uint8)
for name in "bitwise_and bitwise_or bitwise_xor".split():
    case(name, getattr(torch, name), integers(3, 1), integers(4))
    case(f"{name}/bool", getattr(torch, name), bools(6), bools(6))
    case(f"{name}/uint8", getattr(torch, name), byte, byte)
case("bitwise_not", torch.bitwise_not, integers(5))
case("bitwise_not/bool", torch.bitwise_not, bools(5))
case("bitwise_not/uint8", torch.bitwise_not, byte)
case("bitwise_left_shift", torch.bitwise_left_shift, integers(5), integers(5, low=0, high=6))
case("bitwise_right_shift", torch.bitwise_right_shift, integers(5, low=-99, high=99), integers(5, low=0, high=6))
case("isclose", torch.isclose, values([1.0, 1.0, 1.0, NAN, INF, INF, 0.0]), values([1.0, 1.00001, 1.0001, NAN, INF, -INF, 1e-9]))
case("isclose/equal_nan", lambda a, b: torch.isclose(a, b, rtol=0.1, equal_nan=True), values([1.0, NAN]), values([1.05, NAN]))
case("isclose/int64", lambda a, b: torch.isclose(a, b, rtol=0.1), values([10, 20]), values([11, 25]))

types = dict(uint8=torch.uint8, int32=torch.int32, int64=torch.int64, float32=torch.float32, float64=torch.float64, bool=torch.bool)
for left, a in types.items():
    for right, b in types.items():
        for x, y in (([1], [1]), ([1], 1), (1, 1)):
            ranks = f"{'[]' if isinstance(x, list) else ''} {right}{'[]' if isinstance(y, list) else ''}"
            case(f"mul/{left}{ranks}", torch.mul, values(x, a), values(y, b))
    case(f"times 3/{left}", lambda x: x * 3, values([2], a))
    case(f"times 2.5/{left}", lambda x: x * 2.5, values([2], a))
    case(f"times true/{left}", lambda x: x * True, values([2], a))
    case(f"is 2.5/{left}", lambda x: x == 2.5, values([2], a))

save("elementwise")
