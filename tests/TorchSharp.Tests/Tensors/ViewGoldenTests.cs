using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class ViewGoldenTests
{
    private static readonly GoldenFile _golden = new("views");

    private static readonly Dictionary<string, Func<Tensor[], Tensor[]>> _operations = new()
    {
        ["transpose"] = x => [x[0].transpose(0, -1)],
        ["transpose_"] = x => [(x[0] * 1).transpose_(0, 1) * 2],
        ["mT"] = x => [x[0].mT],
        ["T"] = x => [x[0].T],
        ["permute"] = x => [x[0].permute(2, 0, -2)],
        ["movedim"] = x => [movedim(x[0], [0, 3], [2, 0])],
        ["view"] = x => [x[0].view(4, -1)],
        ["reshape copies"] = x => [x[0].t().reshape(2, 6)],
        ["flatten"] = x => [x[0].flatten(1, 2)],
        ["unflatten"] = x => [x[0].unflatten(1, 2, -1)],
        ["ravel"] = x => [x[0].t().ravel()],
        ["squeeze"] = x => [x[0].squeeze()],
        ["squeeze/dim"] = x => [x[0].squeeze(-2)],
        ["squeeze/not 1"] = x => [x[0].squeeze(1)],
        ["squeeze_"] = x => [(x[0] * 1).squeeze_(0) * 3],
        ["unsqueeze"] = x => [unsqueeze(x[0], -1)],
        ["unsqueeze_"] = x => [(x[0] * 1).unsqueeze_(1) * 3],
        ["expand"] = x => [x[0].expand(2, -1, 4)],
        ["broadcast_to"] = x => [broadcast_to(x[0], 2, 3)],
        ["broadcast_tensors"] = x => [broadcast_tensors(x)[1]],
        ["narrow"] = x => [x[0].narrow(-1, 1, 2)],
        ["as_strided"] = x => [x[0].as_strided([2, 2], [1, 2], 1)],
        ["as_strided/of repeated"] = x => [x[0].expand(2, 3).as_strided([2, 2], [0, 1], 1)],
        ["unfold"] = x => [x[0].unfold(1, 3, 2)],
        ["unfold/of columns"] = x => [x[0].t().unfold(0, 2, 1)],
        ["diagonal"] = x => [x[0].diagonal()],
        ["diagonal/above"] = x => [x[0].diagonal(1, 0, 2)],
        ["diagonal/below"] = x => [x[0].diagonal(-2, -1, 0)],
        ["diag/of vector"] = x => [x[0].diag(-1)],
        ["diag/of matrix"] = x => [diag(x[0], 1)],
        ["diagflat"] = x => [x[0].diagflat(1)],
        ["diag_embed"] = x => [x[0].diag_embed(1, 0, 2)],
        ["tril"] = x => [x[0].tril(1)],
        ["tril_"] = x => [(x[0] * 2).tril_(-1)],
        ["triu"] = x => [triu(x[0])],
        ["tril_indices"] = _ => [tril_indices(3, 4, 1)],
        ["triu_indices"] = _ => [triu_indices(3, 4, -1)],
        ["flip"] = x => [flip(x[0], 0, 2)],
        ["flip/of columns"] = x => [x[0].t().flip(0)],
        ["fliplr"] = x => [x[0].fliplr()],
        ["flipud"] = x => [x[0].flipud()],
        ["rot90"] = x => [x[0].rot90()],
        ["rot90/back"] = x => [x[0].rot90(-1, (1, 2))],
        ["rot90/twice"] = x => [rot90(x[0], 2)],
        ["roll"] = x => [x[0].roll(2)],
        ["roll/dim"] = x => [x[0].roll(-1, 1)],
        ["roll/dims"] = x => [x[0].roll((1, 5), (0, 1))],
        ["repeat"] = x => [x[0].repeat(2, 1, 3)],
        ["tile"] = x => [tile(x[0], [2])],
        ["repeat_interleave"] = x => [x[0].repeat_interleave(2)],
        ["repeat_interleave/dim"] = x => [x[0].repeat_interleave(3, 1)],
        ["repeat_interleave/each"] = x => [x[0].repeat_interleave(tensor((long[])[2, 0, 1]), 0)],
        ["atleast_1d"] = x => [x[0].atleast_1d()],
        ["atleast_2d"] = x => [x[0].atleast_2d()],
        ["atleast_3d"] = x => [x[0].atleast_3d()],
        ["atleast_3d/matrix"] = x => [.. atleast_3d(x[0])],
        ["split"] = x => x[0].split(2, 1),
        ["split/sizes"] = x => x[0].split([1, 3, 0]),
        ["chunk"] = x => x[0].chunk(3, -1),
        ["chunk/fewer"] = x => chunk(x[0], 4),
        ["unbind"] = x => x[0].unbind(1),
        ["tensor_split"] = x => x[0].tensor_split(3),
        ["tensor_split/indices"] = x => x[0].tensor_split([1, 4, 9], 1),
        ["hsplit"] = x => x[0].hsplit(2),
        ["vsplit"] = x => x[0].vsplit([1, 2]),
        ["hstack"] = x => [hstack(x)],
        ["hstack/vectors"] = x => [hstack(x)],
        ["vstack"] = x => [vstack(x)],
        ["dstack"] = x => [dstack(x)],
        ["column_stack"] = x => [column_stack(x)],
        ["meshgrid/ij"] = x => meshgrid(x),
        ["meshgrid/xy"] = x => meshgrid(x, "xy"),
        ["cartesian_prod"] = x => [cartesian_prod(x)],
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rearranging_gives_what_PyTorch_gives(string name) => _golden[name].Check(_operations[name]);
}
