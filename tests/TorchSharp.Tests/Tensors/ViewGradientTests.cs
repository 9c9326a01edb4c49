using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class ViewGradientTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> _operations = new()
    {
        ["transpose"] = x => x.transpose(0, -1),
        ["permute"] = x => x.T,
        ["reshape"] = x => x.reshape(-1),
        ["select"] = x => x.select(-1, 0),
        ["slice"] = x => x.slice(0, 0, long.MaxValue, 2),
        ["unfold"] = x => x.unfold(-1, 1, 1),
        ["expand"] = x => x.unsqueeze(0).expand([2, .. x.shape]),
        ["diagonal"] = x => x.diagonal(1),
        ["diag_embed"] = x => x.diag_embed(-1),
        ["tril"] = x => x.tril(),
        ["flip"] = x => x.flip(0, -1),
        ["roll"] = x => x.roll(1, 0),
        ["rot90"] = x => x.rot90(3),
        ["repeat"] = x => x.repeat([2, .. x.shape.Select(_ => 1L)]),
        ["repeat_interleave"] = x => x.repeat_interleave(2, -1),
        ["split"] = x => x.split(1, -1)[0],
        ["cat"] = x => cat([x, x.flip(0)], -1),
        ["stack"] = x => stack([x, x], 1),
        ["where"] = x => where(x > 0, x, x * 2),
        ["index"] = x => x[TensorIndex.Tensor(arange(x.size(0))), TensorIndex.Ellipsis, TensorIndex.None] * 2,
        ["index twice"] = x => x[cat([zeros(2, int64), arange(x.size(0))])],
        ["index_select"] = x => x.index_select(-1, zeros(3, int64)),
        ["gather"] = x => x.gather(0, zeros(x.shape, int64)),
        ["scatter_add"] = x => x.scatter_add(0, zeros(x.shape, int64), x * x),
        ["index_add"] = x => x.index_add(0, zeros(x.size(0), int64), x * x, 0.5),
        ["index_copy"] = x => x.index_copy(0, arange(x.size(0)).flip(0), x * x),
        ["masked_fill"] = x => x.masked_fill(x > 1, 0.5),
        ["masked_select"] = x => x.masked_select(x.detach() > 0),
        ["take"] = x => x.take(zeros([2, 3], int64)),
    };

    public static TheoryData<string> Names => new(_operations.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Rearranging_has_the_gradient_of_central_differences(string name) => GradientCheck.Randomly(
        x => _operations[name](x[0] * x[0]),
        draw => [draw.Tensor(draw.Shape(2, 3))],
        count: 6);
}
