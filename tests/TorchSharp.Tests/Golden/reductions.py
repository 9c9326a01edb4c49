import math

import torch

from golden import bools, case, floats, integers, save, values

NAN, INF = math.nan, math.inf
holes = values([[1.0, NAN, 3.0], [4.0, -2.0, 0.0]])

for name in "sum mean prod std var max min median norm nansum argmax argmin all any count_nonzero".split():
    function = getattr(torch, name)
    case(f"{name}/whole", function, floats(2, 3))
    case(f"{name}/holes", function, holes)
for name in "sum mean prod std var max min argmax argmin norm logsumexp all any count_nonzero amax amin cumsum cumprod softmax".split():
    function = getattr(torch, name)
    for dim in (0, 1, -1):
        case(f"{name}/dim {dim}", lambda x: function(x, dim=dim), floats(2, 3, 2))
    case(f"{name}/dim 1 holes", lambda x: function(x, dim=1), holes)
for name in "sum mean std var max argmax norm logsumexp all amax".split():
    case(f"{name}/keepdim", lambda x: getattr(torch, name)(x, dim=1, keepdim=True), floats(2, 3, 2))
for name in "sum mean std var amax".split():
    case(f"{name}/dims", lambda x: getattr(torch, name)(x, dim=(0, 2)), floats(2, 3, 2))
    case(f"{name}/dims keepdim", lambda x: getattr(torch, name)(x, dim=(0, -1), keepdim=True), floats(2, 3, 2))
for name in "sum prod max min argmax all any cumsum cumprod count_nonzero".split():
    function = getattr(torch, name)
    for dtype in (torch.int64, torch.int32, torch.uint8):
        case(f"{name}/dim 1 {dtype}", lambda x: function(x, dim=1), integers(2, 3, low=0, high=5, dtype=dtype))
        if not name.startswith("cum"):
            case(f"{name}/whole {dtype}", function, integers(2, 3, low=0, high=5, dtype=dtype))
for name in "sum prod max all any count_nonzero".split():
    case(f"{name}/whole bool", getattr(torch, name), bools(5))
case("sum/float64", lambda x: torch.sum(x, dtype=torch.float64), floats(4))
case("sum/of empty", torch.sum, values([]))
case("prod/of empty", torch.prod, values([]))
case("mean/of empty", torch.mean, values([]))
case("prod/with a zero", torch.prod, values([2.0, 0.0, 3.0], grad=True))
case("prod/with two zeros", torch.prod, values([0.0, 0.0, 3.0], grad=True))
case("prod/dim 1 with zeros", lambda x: torch.prod(x, 1), values([[2.0, 0.0, 3.0], [1.0, 2.0, 3.0], [0.0, 0.0, 3.0]], grad=True))
case("std/biased", lambda x: torch.std(x, unbiased=False), floats(5))
case("std/biased dim", lambda x: torch.std(x, 1, unbiased=False), floats(2, 3))
case("var/biased dim", lambda x: torch.var(x, 1, unbiased=False), floats(2, 3))
case("std/constant", lambda x: torch.std(x, 0), values([[1.0, 2.0], [1.0, 3.0]], grad=True))
case("var/of one", torch.var, values([3.0]))
case("std_mean", torch.std_mean, floats(2, 3))
case("std_mean/along", lambda x: torch.std_mean(x, 1), floats(2, 3))
case("var_mean", lambda x: torch.var_mean(x, unbiased=True), floats(2, 3))
case("var_mean/along", lambda x: torch.var_mean(x, 1, unbiased=False, keepdim=True), floats(2, 3))
case("max/ties", torch.max, values([2.0, 2.0, 1.0], grad=True))
case("max/dim 0 ties", lambda x: torch.max(x, 0), values([2.0, 2.0, 1.0], grad=True))
case("amax/ties", lambda x: torch.amax(x, 0), values([2.0, 2.0, 1.0], grad=True))
case("max/other", torch.max, floats(2, 3), floats(3))
case("min/other", torch.min, floats(2, 3), floats(3))
case("aminmax", torch.aminmax, floats(2, 3, grad=False))
case("aminmax/along", lambda x: torch.aminmax(x, dim=1, keepdim=True), floats(2, 3, grad=False))
for p in (0, 1, 2, 3, 0.5, INF, -INF):
    case(f"norm/{p}", lambda x: torch.norm(x, p), floats(2, 3, grad=p != 0))
    case(f"norm/along {p}", lambda x: torch.norm(x, p, dim=1, keepdim=True), floats(2, 3, grad=p != 0))
case("norm/zero", torch.norm, values([0.0, 0.0], grad=True))
case("dist", lambda a, b: torch.dist(a, b, 3), floats(2, 3), floats(3))
for name, q in {"middle": 0.5, "several": [0.1, 0.25, 1.0], "lowest": 0.0}.items():
    case(f"quantile/{name}", lambda x, q: torch.quantile(x, q, dim=1), floats(3, 5, 2), values(q))
    case(f"quantile/{name} kept", lambda x, q: torch.quantile(x, q, dim=-1, keepdim=True), floats(3, 5, 2), values(q))
case("quantile/holes", lambda x, q: torch.quantile(x, q, dim=1), holes, values(0.3))
case("cov", torch.cov, floats(3, 5))
case("cov/one variable", lambda x: torch.cov(x, correction=0), floats(5))
case("cov/weighted", lambda x, f, a: torch.cov(x, correction=1, fweights=f, aweights=a), floats(3, 4), values([1, 2, 1, 3]), values([0.5, 1.0, 2.0, 0.1]))
case("cov/whole numbers", torch.cov, integers(2, 4))
case("corrcoef", torch.corrcoef, floats(3, 5))
case("corrcoef/one variable", torch.corrcoef, floats(5, grad=False))
case("trapezoid", lambda y: torch.trapezoid(y, dx=0.5), floats(3, 4))
case("trapezoid/places", lambda y, x: torch.trapezoid(y, x, dim=0), floats(4, 3), floats(4))
case("trapezoid/places of each", lambda y, x: torch.trapezoid(y, x), floats(2, 3), floats(2, 3))
case("isin", torch.isin, integers(3, 4), values([[1, 2], [-3, 9]]))
case("isin/inverted", lambda x, t: torch.isin(x, t, invert=True), integers(6), values([0, 4]))
case("linalg.norm", lambda x: torch.linalg.norm(x, dim=(1,)), floats(2, 3))
case("linalg.vector_norm", lambda x: torch.linalg.vector_norm(x, 1, dim=1), floats(2, 3))
case("logsumexp/edges", lambda x: torch.logsumexp(x, 1), values([[INF, 1.0], [-INF, -INF], [1e30, 1.0], [NAN, 1.0]]))
case("logsumexp/0-dim", lambda x: torch.logsumexp(x, 0), values(2.0, grad=True))
case("nansum/grad", torch.nansum, values([1.0, NAN, 3.0], grad=True))
case("cumprod/with zeros", lambda x: torch.cumprod(x, 1), values([[2.0, 0.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0]], grad=True))
case("cumprod/first with zeros", lambda x: torch.cumprod(x, 0), values([[2.0, 0.0], [0.0, 0.0], [3.0, 4.0]], grad=True))
case("cumsum/float64", lambda x: torch.cumsum(x, 0, dtype=torch.float64), integers(4))
case("cumsum/0-dim", lambda x: torch.cumsum(x, 0), values(3.0, grad=True))

repeated = values([[3, 1, 3, 2], [0, 0, 5, -1]])
for name in "sort argsort".split():
    function = getattr(torch, name)
    for dim in (0, 1):
        case(f"{name}/dim {dim}", lambda x: function(x, dim=dim), floats(3, 4))
    case(f"{name}/repeated", lambda x: function(x, stable=True) if name == "sort" else function(x), repeated)
    case(f"{name}/descending", lambda x: function(x, dim=0, descending=True), floats(3, 2))
    case(f"{name}/holes", function, holes)
    case(f"{name}/descending holes", lambda x: function(x, descending=True), holes)
case("sort/repeated descending", lambda x: torch.sort(x, dim=-1, descending=True, stable=True), repeated)
case("sort/0-dim", torch.sort, values(3.0, grad=True))
case("msort", torch.msort, floats(3, 2))
case("topk", lambda x: torch.topk(x, 2), floats(3, 4))
case("topk/smallest", lambda x: torch.topk(x, 2, dim=0, largest=False), floats(3, 4))
case("topk/holes", lambda x: torch.topk(x, 1), holes)
case("kthvalue", lambda x: torch.kthvalue(x, 2), floats(3, 4))
case("kthvalue/along", lambda x: torch.kthvalue(x, 3, 0, keepdim=True), floats(3, 4))
case("median/even", torch.median, values([4.0, 1.0, 3.0, 2.0], grad=True))
case("median/int64", torch.median, integers(5))
case("mode", torch.mode, repeated)
case("mode/along", lambda x: torch.mode(x, 0, keepdim=True), values([[3, 1], [0, 1], [3, 2]]))
case("histc", lambda x: torch.histc(x, 4, -1, 2), floats(20, grad=False))
case("histc/own range", lambda x: torch.histc(x, 5), floats(20, grad=False))

save("reductions")
