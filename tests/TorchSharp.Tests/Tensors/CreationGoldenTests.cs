using TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

public sealed class CreationGoldenTests
{
    private static readonly GoldenFile _golden = new("creation");

    private static readonly Dictionary<string, Func<Tensor>> _tensors = new()
    {
        ["arange"] = () => arange(5),
        ["arange/start"] = () => arange(-2, 3),
        ["arange/step"] = () => arange(7, 0, -3),
        ["arange/fractions"] = () => arange(0, 2, 0.3),
        ["arange/fraction in whole type"] = () => arange(1, 6, 2, float64),
        ["arange/empty"] = () => arange(3, 3),
        ["linspace"] = () => linspace(-1, 3, 7),
        ["linspace/one"] = () => linspace(2, 3, 1),
        ["linspace/none"] = () => linspace(2, 3, 0),
        ["linspace/double"] = () => linspace(0, 1, 11, float64),
        ["linspace/whole"] = () => linspace(10, 1, 7, int64),
        ["logspace"] = () => logspace(-1, 2, 5),
        ["logspace/base 2"] = () => logspace(0, 3, 4, 2, float64),
        ["logspace/whole"] = () => logspace(0, 2, 5, dtype: int64),
        ["eye"] = () => eye(3),
        ["eye/wide"] = () => eye(2, 4, int64),
        ["full/fraction"] = () => full(2, 1.5),
        ["full/whole"] = () => full(2, 2, 7),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_come_out_as_PyTorch_makes_them(string name) => _golden[name].Check(_ => _tensors[name](), 2e-7);
}
