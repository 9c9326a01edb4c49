using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class OperationFuzzTests
{
    private static readonly ScalarType[] _types =
        [ScalarType.Byte, ScalarType.Int32, ScalarType.Int64, ScalarType.Float32, ScalarType.Float64, ScalarType.Bool];

    private static readonly Dictionary<string, Action<Tensor, Tensor, Tensor, int, bool>> _operations = new()
    {
        ["add"] = (a, b, _, _, _) => a.add(b, 2), ["sub"] = (a, b, _, _, _) => a.sub(b), ["div"] = (a, b, _, _, _) => a.div(b),
        ["remainder"] = (a, b, _, _, _) => a.remainder(b), ["floor_divide"] = (a, b, _, _, _) => a.floor_divide(b),
        ["pow"] = (a, b, _, _, _) => a.pow(b), ["maximum"] = (a, b, _, _, _) => a.maximum(b), ["clamp"] = (a, b, c, _, _) => a.clamp(b, c),
        ["lerp"] = (a, b, c, _, _) => a.lerp(b, c), ["addcdiv"] = (a, b, c, _, _) => a.addcdiv(b, c, 0.5),
        ["and"] = (a, b, _, _, _) => a.bitwise_and(b),
        ["shift"] = (a, b, _, _, _) => a.bitwise_left_shift(b), ["logical_xor"] = (a, b, _, _, _) => a.logical_xor(b),
        ["eq"] = (a, b, _, _, _) => a.eq(b), ["isclose"] = (a, b, _, _, _) => a.isclose(b), ["add_"] = (a, b, _, _, _) => a.add_(b),
        ["div_"] = (a, b, _, _, _) => a.div_(b), ["eq_"] = (a, b, _, _, _) => a.eq_(b), ["exp_"] = (a, _, _, _, _) => a.exp_(),
        ["relu"] = (a, _, _, _, _) => a.relu(), ["elu"] = (a, _, _, _, _) => a.elu(), ["round"] = (a, _, _, d, _) => a.round(d),
        ["sum"] = (a, _, _, d, k) => a.sum(d, k), ["mean"] = (a, _, _, d, k) => a.mean([d, d + 1], k),
        ["prod"] = (a, _, _, d, k) => a.prod(d, k),
        ["std"] = (a, _, _, d, k) => a.std(d, true, k), ["max"] = (a, _, _, _, _) => a.max(), ["max dim"] = (a, _, _, d, k) => a.max(d, k),
        ["amin"] = (a, _, _, d, k) => a.amin([d], k), ["argmax"] = (a, _, _, d, k) => a.argmax(d, k),
        ["all"] = (a, _, _, d, k) => a.all(d, k),
        ["norm"] = (a, _, _, d, k) => a.norm(d, k), ["median"] = (a, _, _, _, _) => a.median(), ["mode"] = (a, _, _, d, k) => a.mode(d, k),
        ["logsumexp"] = (a, _, _, d, k) => a.logsumexp(d, k), ["softmax"] = (a, _, _, d, _) => a.softmax(d),
        ["cumsum"] = (a, _, _, d, _) => a.cumsum(d), ["cumprod"] = (a, _, _, d, _) => a.cumprod(d),
        ["sort"] = (a, _, _, d, k) => a.sort(d, k),
        ["topk"] = (a, _, _, d, k) => a.topk(d, d, k), ["kthvalue"] = (a, _, _, d, k) => a.kthvalue(d, d, k),
        ["histc"] = (a, _, _, d, _) => a.histc(d), ["count_nonzero"] = (a, _, _, d, _) => a.count_nonzero([d]),
        ["matmul"] = (a, b, _, _, _) => a.matmul(b), ["mm"] = (a, b, _, _, _) => a.mm(b), ["mv"] = (a, b, _, _, _) => a.mv(b),
        ["bmm"] = (a, b, _, _, _) => a.bmm(b), ["dot"] = (a, b, _, _, _) => a.dot(b), ["outer"] = (a, b, _, _, _) => a.outer(b),
        ["inner"] = (a, b, _, _, _) => a.inner(b), ["addmm"] = (a, b, c, _, _) => a.addmm(b, c),
        ["addmv_"] = (a, b, c, _, _) => a.addmv_(b, c),
    };

    public static TheoryData<string> Operations => new(_operations.Keys);

    /// <summary>Whatever the shapes, types and dimensions are: a result, or an exception of the kind the real package throws.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public void No_shapes_types_or_dimensions_break_an_operation(string name)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            using var scope = NewDisposeScope();
            var draw = new Draw(3, seed);
            var (a, b, c) = (Any(draw), Any(draw), Any(draw));
            try
            {
                _operations[name](a, b, c, draw.Integer(-4, 5), draw.Integer(0, 2) == 0);
            }
            catch (ExternalException error)
            {
                Assert.False(string.IsNullOrWhiteSpace(error.Message));
            }
        }
    }

    private static Tensor Any(Draw draw)
    {
        var shape = new long[draw.Integer(0, 5)];
        for (var d = 0; d < shape.Length; d++) shape[d] = draw.Integer(0, 4);
        using var numbers = draw.Tensor(shape, -2, 3);
        return numbers.to_type(draw.OneOf(_types));
    }
}
