using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class ShapeErrorTests
{
    private static readonly Tensor _x = zeros(3, 4);
    private static readonly Tensor _longs = zeros([3, 4], int64);

    private static readonly Dictionary<string, (Action Action, string Part)> _refused = new()
    {
        ["select"] = (() => _x.select(0, 9), "index 9 out of range for tensor of size [3, 4] at dimension 0"),
        ["index number"] = (() => _ = _x[5], "index 5 is out of bounds for dimension 0 with size 3"),
        ["index too many"] = (() => _ = _x[0, 0, 0], "too many indices for tensor of dimension 2"),
        ["index of number"] = (() => _ = tensor(1f)[0], "too many indices for tensor of dimension 0"),
        ["index tensor"] = (() => _ = _x[tensor((long[])[3])], "index 3 is out of bounds for dimension 0 with size 3"),
        ["index fractions"] = (() => _ = _x[tensor((float[])[0.5f])], "must be long, int, byte or bool tensors"),
        ["index apart"] = (() => _ = _x[zeros(2, int64), zeros(3, int64)], "could not be broadcast together with shapes [2], [3]"),
        ["index mask"] = (() => _ = _x[ones(4, torch.@bool)], "mask [4] at index 0 does not match the shape of the indexed tensor [3, 4]"),
        ["index step"] = (() => _ = _x[TensorIndex.Slice(step: -1)], "step must be greater than zero"),
        ["assign shape"] = (() => _x.clone()[0] = zeros(3), "[4]"),
        ["assign by tensor"] = (() => _x.clone()[tensor((long[])[0, 1])] = zeros(3), "shape mismatch: value tensor of shape [3]"),
        ["index_select"] = (() => _x.index_select(0, tensor((long[])[-1])), "index -1 is out of bounds"),
        ["index_select matrix"] = (() => _x.index_select(0, _longs), "Index is supposed to be a vector"),
        ["index_add"] = (() => _x.index_add(0, tensor((long[])[0, 1]), _x, 1), "must have shape [2, 4], but has [3, 4]"),
        ["gather"] = (() => _x.gather(0, tensor((long[])[0])), "must have the same number of dimensions"),
        ["gather size"] = (() => _x.gather(0, zeros([1, 5], int64)), "Size does not match at dimension 1"),
        ["scatter"] = (() => _x.scatter(0, zeros([1, 4], int64), _longs), "Expected self.dtype to be equal to src.dtype"),
        ["take"] = (() => _x.take(tensor((long[])[12])), "index 12 is out of bounds"),
        ["masked_fill"] = (() => _x.masked_fill(_x, 1), "only supports boolean masks"),
        ["masked_select"] = (() => _x.masked_select(zeros(3, torch.@bool)), "size of tensor a (4) must match the size of tensor b (3)"),
        ["view"] = (() => _x.view(5, -1), "shape '[5, -1]' is invalid for input of size 12"),
        ["view of columns"] = (() => _x.t().view(12), "Use .reshape(...) instead"),
        ["reshape"] = (() => _x.reshape(-1, -1), "only one dimension can be inferred"),
        ["unflatten"] = (() => _x.unflatten(0, 2, 2), "don't multiply up to the size of dim 0 (3)"),
        ["flatten"] = (() => _x.flatten(1, 0), "start_dim (1) cannot come after end_dim (0)"),
        ["squeeze"] = (() => _x.squeeze(5), "expected to be in range of [-2, 1], but got 5"),
        ["expand"] = (() => _x.expand(3, 5), "must match the existing size (4) at non-singleton dimension 1"),
        ["narrow"] = (() => _x.narrow(0, 2, 5), "start (2) + length (5) exceeds dimension size (3)"),
        ["permute"] = (() => _x.permute(0, 0), "duplicate dims are not allowed"),
        ["movedim"] = (() => movedim(_x, [0, 1], [0]), "should contain the same number of dims as destination"),
        ["as_strided"] = (() => _x.as_strided([4, 4], [4, 1]), "out of bounds for storage of 12 elements"),
        ["split"] = (() => _x.split([1, 1]), "to sum exactly to 3"),
        ["chunk"] = (() => _x.chunk(0), "greater than 0, got: 0"),
        ["unbind"] = (() => zeros([]).unbind(), "tensor has no dimensions"),
        ["unfold"] = (() => _x.unfold(0, 9, 1), "maximum size for tensor at dimension 0 is 3 but size is 9"),
        ["repeat"] = (() => _x.repeat(2), "can not be smaller than number of dimensions"),
        ["repeat_interleave"] = (() => _x.repeat_interleave(tensor((long[])[1, 2]), 0), "the same size as input along dim"),
        ["flip"] = (() => _x.flip(0, 0), "appears multiple times"),
        ["rot90"] = (() => _x.rot90(1, (0, 0)), "expected rotation dims to be different"),
        ["cat"] = (() => cat([_x, zeros(2, 2)]), "Expected size 4 but got size 2 for tensor number 1"),
        ["cat ranks"] = (() => cat([_x, zeros(3, 4, 1)]), "got 2 and 3"),
        ["stack"] = (() => stack([_x, _x[0]]), "got [3, 4] at entry 0 and [4] at entry 1"),
        ["hstack"] = (() => hstack(), "non-empty TensorList"),
        ["bincount"] = (() => tensor((long[])[-1]).bincount(null), "1-d non-negative"),
        ["one_hot"] = (() => nn.functional.one_hot(tensor((long[])[3]), 2), "3 is not smaller than 2"),
        ["arange"] = (() => arange(5, 2), "inconsistent with step sign"),
        ["eye"] = (() => eye(-2), "got -2"),
        ["zeros"] = (() => zeros(-1), "negative dimension -1: [-1]"),
        ["zeros of everything"] = (() => zeros(1L << 50), "you tried to allocate 4503599627370496 bytes"),
        ["zeros of too much"] = (() => zeros(1L << 50, 1L << 50), "multiplication overflow"),
        ["expand too far"] = (() => zeros(1, 1).expand(1L << 50, 1L << 50), "multiplication overflow"),
        ["multinomial"] = (() => tensor((float[])[1, 1]).multinomial(3), "without replacement"),
        ["copy_ of itself moved"] = (() => Moved((a, b) => a.copy_(b)), "refer to a single memory location"),
        ["index_put_ of itself"] = (() => Moved((a, _) => a.index_put_(a, arange(4))), "refer to a single memory location"),
        ["scatter_ of itself"] = (() => Moved((a, _) => a.scatter_(0, arange(4), a)), "refer to a single memory location"),
        ["set_"] = (() => zeros(2).set_(_longs), "Could not set tensor of type Long to a tensor of type Float"),
        ["squeeze_ of a leaf"] = (() => zeros(1, 2, requires_grad: true).squeeze_(), "a leaf Variable that requires grad"),
    };

    public static TheoryData<string> Names => new(_refused.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_does_not_fit_is_refused_with_the_shapes(string name)
    {
        var (action, part) = _refused[name];
        var error = Assert.Throws<ExternalException>(action);
        Assert.Contains(part, error.Message);
    }

    private static void Moved(Action<Tensor, Tensor> write)
    {
        var whole = zeros(5);
        write(whole[..4], whole[1..]);
    }

    [Fact]
    public void What_the_real_package_checks_itself_is_an_ArgumentException()
    {
        Assert.Throws<ArgumentException>(() => cat(Array.Empty<Tensor>()));
        Assert.Throws<ArgumentException>(() => _x.unflatten(-1, 2, 2));
        Assert.Throws<ArgumentException>(() => _x.diagonal(0, 1, 1));
        Assert.Throws<ArgumentException>(() => where(_x, _x, _x));
        Assert.Throws<ArgumentException>(() => _x.vsplit(2));
        Assert.Throws<ArgumentException>(() => _x.tensor_split(_x));
        Assert.Throws<ArgumentException>(() => nn.functional.one_hot(_x));
        Assert.Throws<InvalidOperationException>(() => _x[TensorIndex.Colon, _longs]);
    }

    [Fact]
    public void A_disposed_tensor_is_refused()
    {
        var gone = zeros(2);
        gone.Dispose();
        Assert.Throws<InvalidOperationException>(() => gone[0]);
        Assert.Throws<InvalidOperationException>(() => gone.view(2));
        Assert.Throws<InvalidOperationException>(() => gone.str());
    }
}
