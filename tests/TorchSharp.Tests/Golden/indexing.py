"""Golden values of indexing, gathering, joining."""
import torch

from golden import bools, case, floats, integers, save, values


def assigned(index, value=None):
    """A copy of the first input in which the indexed elements are overwritten."""

    def run(x, *rest):
        result = x.clone()
        result[index] = rest[0] if value is None else value
        return result

    return run


rows = torch.tensor([2, 0, 2])
columns = torch.tensor([1, -1, 3])
grid = torch.tensor([[0, 1], [2, 0]])

case("index/select", lambda x: x[1], floats(3, 4))
case("index/negative", lambda x: x[-1, -2], floats(3, 4))
case("index/slice", lambda x: x[1:3, ::2], floats(4, 5))
case("index/open slices", lambda x: x[-2:, :-1], floats(4, 5))
case("index/ellipsis", lambda x: x[..., 1], floats(2, 3, 4))
case("index/new dimensions", lambda x: x[None, :, None, 1], floats(3, 4))
case("index/true", lambda x: x[True], floats(3, 2))
case("index/false", lambda x: x[False], floats(3, 2))
case("index/rows", lambda x: x[rows], floats(3, 4))
case("index/rows and columns", lambda x: x[rows, columns], floats(3, 4))
case("index/broadcast", lambda x: x[rows[:, None], columns], floats(3, 4))
case("index/grid", lambda x: x[:, grid], floats(2, 3, 2))
case("index/apart", lambda x: x[rows, :, columns], floats(3, 2, 4))
case("index/apart with number", lambda x: x[0, :, columns], floats(3, 2, 4))
case("index/mixed", lambda x: x[1:, rows, None], floats(3, 4, 2))
case("index/tensor number", lambda x, i: x[i], floats(3, 4), values(2))
case("index/mask", lambda x, m: x[m], floats(3, 4), bools(3, 4))
case("index/mask of rows", lambda x, m: x[m], floats(4, 3), values([True, False, False, True]))
case("index/mask of columns", lambda x, m: x[:, m], floats(3, 4), values([True, False, False, True]))
case("index/none left", lambda x: x[torch.zeros(0, dtype=torch.int64)], floats(3, 4))
case("assign/row", assigned(1), floats(3, 4), floats(4))
case("assign/row broadcast", assigned(1), floats(3, 4), floats())
case("assign/slice", assigned((slice(1, 3), slice(None, None, 2))), floats(4, 5), floats(2, 3))
case("assign/leading ones", assigned(slice(1, 3)), floats(4, 3), floats(1, 1, 3))
case("assign/mask", lambda x, m: assigned(m, -1.5)(x), floats(3, 4), bools(3, 4))
case("assign/mask of rows", lambda x, m, v: assigned(m)(x, v), floats(3, 2), values([True, False, True]), floats(2, 2))
case("assign/rows and columns", assigned((torch.tensor([2, 0, 1]), columns)), floats(3, 4), floats(3))
case("assign/ints", assigned((slice(None), 1)), integers(3, 4), integers(3))
case("index_put/accumulate", lambda x, v: x.clone().index_put_((rows, columns), v, accumulate=True), floats(3, 4), floats(3))
case("index_put/accumulate broadcast", lambda x, v: x.clone().index_put_((rows,), v, accumulate=True), floats(3, 4), floats(4))
case("index_select/0", lambda x: x.index_select(0, rows), floats(3, 4))
case("index_select/1", lambda x: x.index_select(-1, rows), floats(2, 3))
case("gather/0", lambda x, i: x.gather(0, i), floats(3, 4), integers(2, 3, low=0, high=3))
case("gather/1", lambda x, i: x.gather(1, i), floats(3, 4), integers(3, 6, low=0, high=4))
case("scatter_add/0", lambda x, i, s: x.scatter_add(0, i, s), floats(3, 4), integers(2, 3, low=0, high=3), floats(2, 3))
case("cat/0", lambda a, b: torch.cat([a, b]), floats(2, 3), floats(1, 3))
case("cat/1", lambda a, b, c: torch.cat([a, b, c], 1), floats(2, 3), floats(2, 1), floats(2, 2))
case("cat/types", lambda a, b: torch.cat([a, b]), integers(2, 3), floats(1, 3))
case("cat/empty vector", lambda a, b: torch.cat([a, b]), floats(0), floats(2, 3))
case("stack/0", lambda a, b: torch.stack([a, b]), floats(2, 3), floats(2, 3))
case("stack/last", lambda a, b: torch.stack([a, b], -1), floats(2, 3), floats(2, 3))
case("where/broadcast", torch.where, bools(3, 1), floats(4), floats(2, 1, 4))
case("nonzero/matrix", torch.nonzero, bools(3, 4))



def written(x, v):
    y = x * 2
    row = y[1]
    row.mul_(v)
    y[:, 1].add_(v.sum())
    y.t()[0].copy_(v[:3])
    return y * row.sum()


def reread(x):
    y = x * 1
    before, view = y.sum(), y.view(-1)
    y[0] = 3
    view[2:4].mul_(3)
    return before + view * y.flatten()


def filled(x):
    y = torch.zeros(4)
    for i in range(4):
        y[i] = x[i] * x.prod()
    return y


def overlapping(x):
    y = x * 1
    a, b = y[0:3], y[1:4]
    a.mul_(2)
    b.mul_(a.detach().clone())
    return torch.stack([y[:3], a, b])


case("views/written", written, floats(3, 4), floats(4))
case("views/reread", reread, floats(2, 3))
case("views/filled", filled, floats(4))
case("views/overlapping", overlapping, floats(5))
case("views/diagonal by strides", lambda x: (x * 1).as_strided((3,), (4,)).mul_(3), floats(3, 3))
case("views/copied into", lambda x, v: (x * 1).narrow(1, 1, 2).copy_(v), floats(2, 4), floats(2))

case("scatter/1", lambda x, s: x.scatter(1, torch.tensor([[0, 2], [3, 1]]), s), floats(3, 4), floats(2, 2))
case("scatter_", lambda x, s: (x * 2).scatter_(0, torch.tensor([[1, 0, 2]]), s), floats(3, 4), floats(1, 3))
case("index_add", lambda x, s: x.index_add(0, rows, s, alpha=2), floats(3, 2), floats(3, 2))
case("index_add/1", lambda x, s: x.index_add(1, torch.tensor([1, 1]), s), floats(2, 3), floats(2, 2))
case("index_copy", lambda x, s: x.index_copy(0, torch.tensor([2, 0]), s), floats(3, 2), floats(2, 2))
case("index_fill", lambda x: x.index_fill(1, torch.tensor([-1, 0]), 7.5), floats(2, 3))
case("masked_fill", lambda x, m: x.masked_fill(m, -9), floats(3, 4), bools(3, 1))
case("masked_fill/wider", lambda x, m: x.masked_fill(m, -9), floats(4), bools(3, 4))
case("masked_fill_", lambda x, m: (x * 2).masked_fill_(m, 1.5), floats(3, 4), bools(4))
case("masked_fill/ints", lambda x, m: x.masked_fill(m, 1.5), integers(3), bools(3))
case("masked_select", torch.masked_select, floats(3, 4), bools(3, 4))
case("masked_select/broadcast", lambda x: x.masked_select(torch.tensor([[True], [False]])), floats(3))
case("masked_scatter", lambda x, v: x.masked_scatter(torch.tensor([True, False, True]), v), floats(2, 3), floats(6))
case("take", lambda x: x.take(torch.tensor([[0, -1], [5, 0]])), floats(2, 4))
case("take_along_dim", lambda x: x.take_along_dim(torch.tensor([[1, 0]]), 1), floats(3, 2))
case("take_along_dim/flat", lambda x: x.take_along_dim(torch.tensor([3, 0])), floats(2, 2))
case("select_scatter", lambda x, v: x.select_scatter(v, 1, 2), floats(2, 3), floats(2))
case("slice_scatter", lambda x, v: x.slice_scatter(v, 0, 1, 6, 2), floats(6, 2), floats(3, 2))
case("diagonal_scatter", lambda x, v: x.diagonal_scatter(v, 1), floats(3, 4), floats(3))
case("bincount", lambda x: x.bincount(minlength=3), values([1, 1, 0, 1]))
case("bincount/weights", lambda x, w: x.bincount(w, 6), values([1, 1, 0, 3]), floats(4, grad=False))
case("bincount/whole weights", lambda x, w: x.bincount(w), values([1, 1, 0, 3]), integers(4))
case("one_hot", lambda x: torch.nn.functional.one_hot(x), values([[0, 2], [1, 0]]))
case("one_hot/classes", lambda x: torch.nn.functional.one_hot(x, 4), values([0, 2]))

everything = {"return_inverse": True, "return_counts": True}
repeated = values([[3, 1, 1], [2, 0, 2], [3, 1, 1]])
case("unique", lambda x: x.unique(**everything), repeated)
case("unique/dim", lambda x: x.unique(dim=0, **everything), repeated)
case("unique/columns", lambda x: x.unique(dim=1), values([[1.5, 0, 1.5], [2, 0.5, 2]]))
case("unique_consecutive", lambda x: x.unique_consecutive(**everything), repeated)
case("unique_consecutive/dim", lambda x: x.unique_consecutive(dim=1, **everything), repeated)

save("indexing")
