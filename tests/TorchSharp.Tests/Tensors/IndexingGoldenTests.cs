using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class IndexingGoldenTests
{
    private static readonly GoldenFile _golden = new("indexing");

    private static readonly Tensor _rows = tensor((long[])[2, 0, 2]);
    private static readonly Tensor _columns = tensor((long[])[1, -1, 3]);
    private static readonly Tensor _grid = tensor(new long[,] { { 0, 1 }, { 2, 0 } });

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> _operations = new()
    {
        ["index/select"] = x => x[0][1],
        ["index/negative"] = x => x[0][-1, -2],
        ["index/slice"] = x => x[0][1..3, TensorIndex.Slice(step: 2)],
        ["index/open slices"] = x => x[0][^2.., ..^1],
        ["index/ellipsis"] = x => x[0][TensorIndex.Ellipsis, 1],
        ["index/new dimensions"] = x => x[0][TensorIndex.None, TensorIndex.Colon, TensorIndex.Null, 1],
        ["index/true"] = x => x[0][TensorIndex.Bool(true)],
        ["index/false"] = x => x[0][TensorIndex.Bool(false)],
        ["index/rows"] = x => x[0][_rows],
        ["index/rows and columns"] = x => x[0][_rows, _columns],
        ["index/broadcast"] = x => x[0][_rows.unsqueeze(1), _columns],
        ["index/grid"] = x => x[0][TensorIndex.Colon, TensorIndex.Tensor(_grid)],
        ["index/apart"] = x => x[0][TensorIndex.Tensor(_rows), TensorIndex.Colon, TensorIndex.Tensor(_columns)],
        ["index/apart with number"] = x => x[0][0, TensorIndex.Colon, TensorIndex.Tensor(_columns)],
        ["index/mixed"] = x => x[0][1.., TensorIndex.Tensor(_rows), TensorIndex.None],
        ["index/tensor number"] = x => x[0][x[1]],
        ["index/mask"] = x => x[0][x[1]],
        ["index/mask of rows"] = x => x[0][x[1]],
        ["index/mask of columns"] = x => x[0][TensorIndex.Colon, TensorIndex.Tensor(x[1])],
        ["index/none left"] = x => x[0][zeros(0, int64)],
        ["assign/row"] = x => Assigned(x[0], t => t[1] = x[1]),
        ["assign/row broadcast"] = x => Assigned(x[0], t => t[1] = x[1]),
        ["assign/slice"] = x => Assigned(x[0], t => t[1..3, TensorIndex.Slice(step: 2)] = x[1]),
        ["assign/leading ones"] = x => Assigned(x[0], t => t[1..3] = x[1]),
        ["assign/mask"] = x => Assigned(x[0], t => t[x[1]] = tensor(-1.5f)),
        ["assign/mask of rows"] = x => Assigned(x[0], t => t[x[1]] = x[2]),
        ["assign/rows and columns"] = x => Assigned(x[0], t => t[tensor((long[])[2, 0, 1]), _columns] = x[1]),
        ["assign/ints"] = x => Assigned(x[0], t => t[TensorIndex.Colon, 1] = x[1]),
        ["index_put/accumulate"] = x => x[0].clone().index_put_(x[1], [_rows, _columns], accumulate: true),
        ["index_put/accumulate broadcast"] = x => x[0].clone().index_put_(x[1], [_rows], accumulate: true),
        ["index_select/0"] = x => x[0].index_select(0, _rows),
        ["index_select/1"] = x => x[0].index_select(-1, _rows),
        ["gather/0"] = x => x[0].gather(0, x[1]),
        ["gather/1"] = x => gather(x[0], 1, x[1]),
        ["scatter_add/0"] = x => x[0].scatter_add(0, x[1], x[2]),
        ["cat/0"] = x => cat([x[0], x[1]]),
        ["cat/1"] = x => cat(x, 1),
        ["cat/types"] = x => cat(x),
        ["cat/empty vector"] = x => cat(x.ToList()),
        ["stack/0"] = x => stack(x),
        ["stack/last"] = x => stack([x[0], x[1]], -1),
        ["where/broadcast"] = x => where(x[0], x[1], x[2]),
        ["nonzero/matrix"] = x => nonzero(x[0]),
        ["views/written"] = x =>
        {
            var y = x[0] * 2;
            var row = y[1];
            row.mul_(x[1]);
            y[TensorIndex.Colon, 1].add_(x[1].sum());
            y.t()[0].copy_(x[1][..3]);
            return y * row.sum();
        },
        ["views/reread"] = x =>
        {
            var y = x[0] * 1;
            var (before, view) = (y.sum(), y.view(-1));
            y[0] = tensor(3f);
            view[2..4].mul_(3);
            return before + view * y.flatten();
        },
        ["views/filled"] = x =>
        {
            var y = zeros(4);
            for (var i = 0; i < 4; i++) y[i] = x[0][i] * x[0][0] * x[0][1] * x[0][2] * x[0][3];
            return y;
        },
        ["views/overlapping"] = x =>
        {
            var y = x[0] * 1;
            var (a, b) = (y[0..3], y[1..4]);
            a.mul_(2);
            b.mul_(a.detach().clone());
            return stack([y[..3], a, b]);
        },
        ["views/diagonal by strides"] = x => (x[0] * 1).as_strided([3], [4]).mul_(3),
        ["views/copied into"] = x => (x[0] * 1).narrow(1, 1, 2).copy_(x[1]),
        ["scatter/1"] = x => scatter(x[0], 1, tensor(new long[,] { { 0, 2 }, { 3, 1 } }), x[1]),
        ["scatter_"] = x => (x[0] * 2).scatter_(0, tensor(new long[,] { { 1, 0, 2 } }), x[1]),
        ["index_add"] = x => x[0].index_add(0, _rows, x[1], 2),
        ["index_add/1"] = x => index_add(x[0], 1, ones(2, int64), x[1], 1),
        ["index_copy"] = x => x[0].index_copy(0, tensor((long[])[2, 0]), x[1]),
        ["index_fill"] = x => x[0].index_fill(1, tensor((long[])[-1, 0]), 7.5),
        ["masked_fill"] = x => x[0].masked_fill(x[1], -9),
        ["masked_fill/wider"] = x => x[0].masked_fill(x[1], -9),
        ["masked_fill_"] = x => (x[0] * 2).masked_fill_(x[1], 1.5),
        ["masked_fill/ints"] = x => x[0].masked_fill(x[1], 1.5),
        ["masked_select"] = x => masked_select(x[0], x[1]),
        ["masked_select/broadcast"] = x => x[0].masked_select(tensor(new[,] { { true }, { false } })),
        ["masked_scatter"] = x => x[0].masked_scatter(tensor((bool[])[true, false, true]), x[1]),
        ["take"] = x => x[0].take(tensor(new long[,] { { 0, -1 }, { 5, 0 } })),
        ["take_along_dim"] = x => x[0].take_along_dim(tensor(new long[,] { { 1, 0 } }), 1),
        ["take_along_dim/flat"] = x => x[0].take_along_dim([3, 0]),
        ["select_scatter"] = x => x[0].select_scatter(x[1], 1, 2),
        ["slice_scatter"] = x => x[0].slice_scatter(x[1], 0, 1, 6, 2),
        ["diagonal_scatter"] = x => x[0].diagonal_scatter(x[1], 1),
        ["bincount"] = x => bincount(x[0], minlength: 3),
        ["bincount/weights"] = x => x[0].bincount(x[1], 6),
        ["bincount/whole weights"] = x => x[0].bincount(x[1]),
        ["one_hot"] = x => nn.functional.one_hot(x[0]),
        ["one_hot/classes"] = x => nn.functional.one_hot(x[0], 4),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor[]>> _groups = new()
    {
        ["unique"] = x => Parts(x.unique(return_inverse: true, return_counts: true)),
        ["unique/dim"] = x => Parts(unique(x, return_inverse: true, return_counts: true, dim: 0)),
        ["unique/columns"] = x => [x.unique(dim: 1).output],
        ["unique_consecutive"] = x => Parts(x.unique_consecutive(true, true)),
        ["unique_consecutive/dim"] = x => Parts(unique_consecutive(x, true, true, 1)),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Indexing_gives_what_PyTorch_gives(string name)
    {
        if (_groups.TryGetValue(name, out var groups)) _golden[name].Check(x => groups(x[0]));
        else _golden[name].Check(_operations[name]);
    }

    private static Tensor[] Parts((Tensor Output, Tensor? Inverse, Tensor? Counts) groups) =>
        [groups.Output, groups.Inverse!, groups.Counts!];

    private static Tensor Assigned(Tensor tensor, Action<Tensor> assign)
    {
        var copy = tensor.clone();
        assign(copy);
        return copy;
    }
}
