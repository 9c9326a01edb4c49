using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class ReductionGradientTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> _reductions = new()
    {
        ["sum"] = x => x.sum(), ["sum dim"] = x => x.sum(-1), ["sum keepdim"] = x => x.sum([0, -1], true), ["mean"] = x => x.mean(),
        ["mean dim"] = x => x.mean([0]), ["prod"] = x => x.prod(), ["prod dim"] = x => x.prod(-1), ["var"] = x => x.var(),
        ["var dim"] = x => x.var(dim: 0, unbiased: false), ["std"] = x => x.std(false), ["std dim"] = x => x.std(-1, false, true),
        ["std_mean"] = x => Weighted(x.std_mean(0, false)), ["var_mean"] = x => Weighted(x.var_mean(0, false)),
        ["max"] = x => x.max(), ["min"] = x => x.min(), ["max dim"] = x => x.max(-1).values, ["min dim"] = x => x.min(0, true).values,
        ["amax"] = x => x.amax([0, 1]), ["amin"] = x => x.amin([-1], true), ["median"] = x => x.median(),
        ["aminmax"] = x => Weighted(x.aminmax(0)), ["norm"] = x => x.norm(), ["norm 1"] = x => x.norm(1f),
        ["norm 3"] = x => x.norm(0, false, 3),
        ["norm inf"] = x => x.norm(float.PositiveInfinity), ["linalg.norm"] = x => linalg.norm(x, [0], true), ["nansum"] = x => x.nansum(),
        ["logsumexp"] = x => x.logsumexp(0), ["logsumexp keepdim"] = x => x.logsumexp(-1, true), ["softmax"] = x => x.softmax(0),
        ["log_softmax"] = x => x.log_softmax(-1), ["cumsum"] = x => x.cumsum(0), ["cumprod"] = x => x.cumprod(-1),
        ["sort"] = x => x.sort(0, true).Values, ["msort"] = x => x.msort(), ["topk"] = x => x.topk(1).values,
        ["kthvalue"] = x => x.kthvalue(1, 0).values, ["mode"] = x => x.mode().values,
        ["quantile"] = x => x.quantile(tensor([0.3, 0.9]), 0), ["trapezoid"] = x => x.trapezoid(0.5, 0),
        ["trapezoid places"] = x => x.trapezoid(x.mul(2), -1), ["cov"] = x => x.flatten(1).cov(), ["corrcoef"] = x => corrcoef(x.flatten(1)),
    };

    public static TheoryData<string> Reductions => new(_reductions.Keys);

    [Theory]
    [MemberData(nameof(Reductions))]
    public void A_reduction_has_the_gradient_of_central_differences(string name) => GradientCheck.Randomly(
        x => _reductions[name](x[0]), draw => [Distinct(draw, [draw.Size(2), .. draw.Shape(1, 2).Select(size => size + 1)])]);

    [Theory]
    [InlineData("prod")]
    [InlineData("cumprod")]
    public void A_product_with_zeros_has_the_gradient_of_central_differences(string name)
    {
        var x = tensor([2.0, 0.0, -3.0, 1.5, 0.0, 0.0, 4.0, -1.0, 0.5], [3, 3]);
        GradientCheck.Once(name == "prod" ? leaf => leaf[0].prod(1) : leaf => leaf[0].cumprod(1), x);
    }

    private static Tensor Weighted((Tensor First, Tensor Second) results) => results.First * 2 + results.Second;

    // Elements that differ by more than a step, so that no step changes which of them is the largest.
    private static Tensor Distinct(Draw draw, long[] shape)
    {
        var result = draw.Tensor(shape);
        foreach (var offset in Draw.Offsets(result))
        {
            ref var element = ref Draw.Element(result, offset);
            element = Math.Round(element, 3) + offset * 1e-4 + 3e-5;
        }
        return result;
    }
}
