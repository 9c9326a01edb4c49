using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class ReductionGoldenTests
{
    private static readonly GoldenFile _golden = new("reductions");

    private static readonly OperationTable _operations = new()
    {
        { "sum", x => x.sum() }, { "mean", x => x.mean() }, { "prod", x => x.prod() }, { "std", x => x.std() }, { "var", x => x.var() },
        { "max", x => x.max() }, { "min", x => x.min() }, { "median", median }, { "norm", x => x.norm() }, { "nansum", nansum },
        { "argmax", x => x.argmax() }, { "argmin", x => x.argmin() }, { "all", x => x.all() }, { "any", x => x.any() },
        { "count_nonzero", x => x.count_nonzero() }, { "sum/keepdim", x => x.sum(1, true) }, { "mean/keepdim", x => x.mean([1], true) },
        { "std/keepdim", x => x.std(1, keepdim: true) }, { "var/keepdim", x => x.var(1, keepdim: true) },
        { "max/keepdim", x => x.max(1, true) }, { "argmax/keepdim", x => x.argmax(1, true) }, { "norm/keepdim", x => x.norm(1, true) },
        { "logsumexp/keepdim", x => x.logsumexp(1, true) }, { "all/keepdim", x => x.all(1, true) },
        { "amax/keepdim", x => x.amax([1], true) }, { "sum/dims", x => x.sum(0, 2) }, { "mean/dims", x => x.mean([0, 2]) },
        { "std/dims", x => x.std((0, 2)) }, { "var/dims", x => x.var((0, 2)) }, { "amax/dims", x => x.amax(0, 2) },
        { "sum/dims keepdim", x => x.sum([0, -1], true) }, { "mean/dims keepdim", x => x.mean([0, -1], true) },
        { "std/dims keepdim", x => x.std([0, -1], keepdim: true) }, { "var/dims keepdim", x => x.var([0, -1], keepdim: true) },
        { "amax/dims keepdim", x => x.amax([0, -1], true) }, { "sum/float64", x => x.sum(ScalarType.Float64) },
        { "std/biased", x => x.std(false) }, { "std/biased dim", x => x.std(1, false) }, { "var/biased dim", x => x.var(1, false) },
        { "std/constant", x => x.std(0) }, { "std_mean", x => x.std_mean() }, { "std_mean/along", x => x.std_mean(1) },
        { "var_mean", x => x.var_mean() }, { "var_mean/along", x => x.var_mean(1, false, true) }, { "amax/ties", x => x.amax(0) },
        { "max/other", (a, b) => a.max(b) }, { "min/other", (a, b) => torch.min(a, b) }, { "aminmax", x => x.aminmax() },
        { "aminmax/along", x => x.aminmax(1, true) }, { "dist", (a, b) => a.dist(b, 3) }, { "linalg.norm", x => linalg.norm(x, [1]) },
        { "linalg.vector_norm", x => linalg.vector_norm(x, 1, [1]) }, { "logsumexp/edges", x => x.logsumexp(1) },
        { "logsumexp/0-dim", x => x.logsumexp(0) }, { "cumprod/with zeros", x => x.cumprod(1) },
        { "cumprod/first with zeros", x => x.cumprod(0) }, { "cumsum/float64", x => x.cumsum(0, ScalarType.Float64) },
        { "cumsum/0-dim", x => x.cumsum(0) }, { "sort/repeated", x => x.sort(stable: true) }, { "sort/descending", x => x.sort(0, true) },
        { "sort/holes", x => x.sort() }, { "sort/descending holes", x => x.sort(descending: true) },
        { "sort/repeated descending", x => x.sort(-1, true, true) }, { "sort/0-dim", x => x.sort() }, { "argsort", x => x.argsort() },
        { "argsort/descending", x => x.argsort(0, true) }, { "argsort/descending holes", x => x.argsort(descending: true) },
        { "msort", msort }, { "topk", x => x.topk(2) }, { "topk/smallest", x => x.topk(2, 0, largest: false) },
        { "topk/holes", x => x.topk(1) }, { "kthvalue", x => x.kthvalue(2, null) }, { "kthvalue/along", x => x.kthvalue(3, 0, true) },
        { "mode", x => x.mode() }, { "mode/along", x => x.mode(0, true) }, { "histc", x => x.histc(4, -1, 2) },
        { "histc/own range", x => x.histc(5) },
        { "quantile", (x, q) => x.quantile(q, 1) }, { "quantile/middle kept", (x, q) => x.quantile(q, keepdim: true) },
        { "quantile/several kept", (x, q) => x.quantile(q, keepdim: true) },
        { "quantile/lowest kept", (x, q) => x.quantile(q, keepdim: true) },
        { "cov", x => x.cov() }, { "cov/one variable", x => x.cov(0) },
        { "cov/weighted", (x, f, a) => x.cov(1, f, a) },
        { "cov/whole numbers", x => x.cov() }, { "corrcoef", corrcoef }, { "corrcoef/one variable", corrcoef },
        { "trapezoid", y => y.trapezoid(0.5) }, { "trapezoid/places", (y, x) => y.trapezoid(x, 0) },
        { "trapezoid/places of each", (y, x) => y.trapezoid(x) }, { "isin", (x, t) => x.isin(t) },
        { "isin/inverted", (x, t) => x.isin(t, invert: true) },
        { "norm/0", x => x.norm(0f) },
        { "norm/along 0", x => x.norm(1, true, 0) }, { "norm/1", x => x.norm(1f) }, { "norm/along 1", x => x.norm(1, true, 1) },
        { "norm/2", x => x.norm(2f) }, { "norm/along 2", x => x.norm(1, true, 2) }, { "norm/3", x => x.norm(3f) },
        { "norm/along 3", x => x.norm(1, true, 3) }, { "norm/0.5", x => x.norm(0.5f) }, { "norm/along 0.5", x => x.norm(1, true, 0.5f) },
        { "norm/inf", x => x.norm(float.PositiveInfinity) }, { "norm/along inf", x => x.norm(1, true, float.PositiveInfinity) },
        { "norm/-inf", x => x.norm(float.NegativeInfinity) }, { "norm/along -inf", x => x.norm(1, true, float.NegativeInfinity) },
    };

    /// <summary>Reductions along one dimension: the case <c>sum/dim 1 …</c> is <c>sum</c> along dimension 1.</summary>
    private static readonly Dictionary<string, Func<Tensor, int, Tensor[]>> _along = new()
    {
        ["sum"] = (x, dim) => [x.sum(dim)], ["prod"] = (x, dim) => [x.prod(dim)], ["std"] = (x, dim) => [x.std(dim)],
        ["var"] = (x, dim) => [x.var(dim)], ["argmax"] = (x, dim) => [x.argmax(dim)], ["argmin"] = (x, dim) => [x.argmin(dim)],
        ["norm"] = (x, dim) => [x.norm(dim)], ["logsumexp"] = (x, dim) => [x.logsumexp(dim)], ["all"] = (x, dim) => [x.all(dim)],
        ["any"] = (x, dim) => [x.any(dim)], ["amax"] = (x, dim) => [x.amax(dim)], ["amin"] = (x, dim) => [x.amin(dim)],
        ["cumsum"] = (x, dim) => [x.cumsum(dim)], ["cumprod"] = (x, dim) => [x.cumprod(dim)], ["softmax"] = (x, dim) => [x.softmax(dim)],
        ["argsort"] = (x, dim) => [x.argsort(dim)], ["max"] = (x, dim) => OperationTable.Both(x.max(dim)),
        ["min"] = (x, dim) => OperationTable.Both(x.min(dim)), ["sort"] = (x, dim) => OperationTable.Both(x.sort(dim)),
        ["mean"] = (x, dim) => [x.mean([dim])], ["count_nonzero"] = (x, dim) => [x.count_nonzero([dim])],
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reduction_gives_what_PyTorch_gives(string name) => _golden[name].Check(OperationOf(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reduction_leaves_no_tensor_behind(string name) => _golden[name].CheckMemory(OperationOf(name));

    private static Func<Tensor[], Tensor[]> OperationOf(string name)
    {
        if (name.Split('/', ' ') is not [var operation, "dim", var dim, ..]) return _operations.For(name);
        return x => _along[operation](x[0], int.Parse(dim));
    }
}
