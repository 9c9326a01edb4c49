using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

public sealed class OperationGoldenTests
{
    private static readonly GoldenFile _golden = new("operations");

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> _operations = new()
    {
        ["add/broadcast"] = x => x[0].add(x[1]),
        ["mul/broadcast"] = x => x[0].mul(x[1]),
        ["matmul/2x2"] = x => x[0].matmul(x[1]),
        ["softmax/dim1"] = x => x[0].softmax(1),
        ["cross_entropy"] = x => nn.functional.cross_entropy(x[0], x[1]),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_operation_gives_what_PyTorch_gives(string name) => _golden[name].Check(_operations[name]);
}
