using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>A learner may work without dispose scopes, so an operation must free by itself what it needs on the way.</summary>
public sealed class TidinessTests
{
    private static readonly Tensor _rows = tensor((long[])[2, 0, 2]);
    private static readonly Tensor _each = zeros([3, 4], int64);
    private static readonly Tensor _mask = eye(3, 4, torch.@bool);
    private static readonly Tensor _one = ones(1);
    private static readonly Tensor _line = ones(4);
    private static readonly Tensor _columns = ones(3, 4).T;
    private static readonly Tensor _other = ones(3, 4);
    private static readonly Tensor[] _both = [_other, _other];

    private static readonly Dictionary<string, Func<Tensor, Tensor[]>> _operations = new()
    {
        ["select"] = x => [x[1]],
        ["assign a row"] = x => Done(() => x[1] = _line),
        ["assign through a mask"] = x => Done(() => x[_mask] = _one),
        ["index"] = x => [x[_rows]],
        ["index by mask"] = x => [x[_mask]],
        ["index mixed"] = x => [x[0..2, TensorIndex.Tensor(_rows)]],
        ["index_select"] = x => [x.index_select(0, _rows)],
        ["index_add"] = x => [x.index_add(0, _rows, _other, 2)],
        ["index_copy"] = x => [x.index_copy(0, _rows, _other)],
        ["index_fill"] = x => [x.index_fill(0, _rows, 1)],
        ["gather"] = x => [x.gather(0, _each)],
        ["scatter"] = x => [x.scatter(0, _each, _other)],
        ["scatter_add"] = x => [x.scatter_add(0, _each, _other)],
        ["masked_fill"] = x => [x.masked_fill(_mask, 1)],
        ["masked_select"] = x => [x.masked_select(_mask)],
        ["masked_scatter"] = x => [x.masked_scatter(_mask, _other)],
        ["take"] = x => [x.take(_rows)],
        ["take_along_dim"] = x => [x.take_along_dim(_each, 0)],
        ["select_scatter"] = x => [x.select_scatter(_line, 0, 1)],
        ["where"] = x => [x.where(_mask, _other)],
        ["nonzero"] = x => [x.nonzero()],
        ["nonzero_as_list"] = x => [.. x.nonzero_as_list()],
        ["where nonzero"] = _ => where(_mask),
        ["unique"] = x => [x.unique().output],
        ["bincount"] = _ => [_rows.bincount(null)],
        ["one_hot"] = _ => [nn.functional.one_hot(_rows)],
        ["cat"] = _ => [cat(_both, 1)],
        ["stack"] = _ => [stack(_both)],
        ["hstack"] = _ => [hstack(_both)],
        ["dstack"] = _ => [dstack(_both)],
        ["meshgrid"] = _ => meshgrid([_line, _one]),
        ["reshape of columns"] = x => [_columns.reshape(2, 6)],
        ["ravel"] = _ => [_columns.ravel()],
        ["diag"] = x => [x.diag()],
        ["diagflat"] = x => [x.diagflat()],
        ["diag_embed"] = x => [x.diag_embed()],
        ["tril"] = x => [x.tril()],
        ["flip"] = x => [x.flip(0)],
        ["rot90"] = x => [x.rot90()],
        ["roll"] = x => [x.roll((1, 2), (0, 1))],
        ["roll all"] = x => [x.roll(1)],
        ["repeat"] = x => [x.repeat(2, 2)],
        ["repeat_interleave"] = x => [x.repeat_interleave(2)],
        ["split"] = x => x.split(2),
        ["unbind"] = x => x.unbind(),
        ["eye"] = _ => [eye(3)],
        ["linspace"] = _ => [linspace(0, 1, 5)],
        ["from_array"] = _ => [from_array(new[] { 1, 2 }, float32)],
        ["empty_strided"] = _ => [empty_strided([2], [2])],
        ["bernoulli"] = x => [x.bernoulli()],
        ["multinomial"] = x => [x.multinomial(2), x.multinomial(2, true)],
        ["normal"] = x => [normal(x, x)],
        ["print"] = x => Done(() => x.str()),
        ["tolist"] = x => Done(() => x.tolist()),
    };

    public static TheoryData<string> Names => new(_operations.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_leaves_nothing_but_its_results(string name)
    {
        using var x = arange(12, dtype: float32).view(3, 4).div_(12).clone();
        LiveTensors.AssertUnchanged(() =>
        {
            foreach (var result in _operations[name](x)) result.Dispose();
        });
    }

    private static Tensor[] Done(Action action)
    {
        action();
        return [];
    }
}
