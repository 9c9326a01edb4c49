using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class ProductGoldenTests
{
    private static readonly GoldenFile _golden = new("products");

    private static readonly OperationTable _operations = new()
    {
        { "matmul", matmul }, { "matmul/transposed", (a, b) => WrappedTensorDisposeScope(() => a.t().matmul(b.t())) }, { "mm", mm },
        { "mv", mv }, { "bmm", bmm },
        { "dot", dot }, { "vdot", vdot }, { "outer", outer }, { "inner", inner },
        { "addmm", (i, a, b) => addmm(i, a, b, 0.5f, 2) }, { "addmm/plain", (i, a, b) => i.addmm(a, b) },
        { "addmm/int64", (i, a, b) => i.addmm(a, b, 2, 3) }, { "addmv", (i, a, b) => addmv(i, a, b, 0.5f, 2) },
        { "addbmm", (i, a, b) => addbmm(i, a, b, 0.5f, 2) }, { "baddbmm", (i, a, b) => baddbmm(i, a, b, 0.5f, 2) },
        { "addr", (i, a, b) => addr(i, a, b, 0.5f, 2) }, { "trace", trace }, { "diff", x => diff(x) },
        { "diff/0", x => x.diff(dim: 0) }, { "diff/ends", (x, p, a) => x.diff(prepend: p, append: a) },
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_product_of_matrices_gives_what_PyTorch_gives(string name) => _golden[name].Check(Operation(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_product_of_matrices_leaves_no_tensor_behind(string name) => _golden[name].CheckMemory(Operation(name));

    // einsum/ij,jk->ik
    private static Func<Tensor[], Tensor[]> Operation(string name) =>
        name.Split('/') is ["einsum", var equation] ? x => [einsum(equation, x)] : _operations.For(name);
}
