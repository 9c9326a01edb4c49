using TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class ImageGoldenTests
{
    private static readonly GoldenFile _golden = new("images");

    private static readonly Dictionary<string, Func<Tensor[], Tensor[]>> _operations = new()
    {
        ["conv2d/plain"] = x => [conv2d(x[0], x[1], x[2])],
        ["conv2d/no bias"] = x => [conv2d(x[0], x[1])],
        ["conv2d/unbatched"] = x => [conv2d(x[0], x[1], x[2])],
        ["conv2d/stride"] = x => [conv2d(x[0], x[1], x[2], strides: [2, 3])],
        ["conv2d/padding"] = x => [conv2d(x[0], x[1], x[2], padding: [2, 1])],
        ["conv2d/dilation"] = x => [conv2d(x[0], x[1], padding: [2], dilation: [2, 3])],
        ["conv2d/groups"] = x => [conv2d(x[0], x[1], x[2], padding: [1], groups: 2)],
        ["conv2d/depthwise"] = x => [conv2d(x[0], x[1], groups: 3)],
        ["conv2d/pointwise"] = x => [conv2d(x[0], x[1], x[2])],
        ["conv2d/many images"] = x => [conv2d(x[0], x[1], padding: [1])],
        ["conv2d/all options"] = x => [conv2d(x[0], x[1], x[2], [2, 1], [1, 2], [1, 2], 2)],
        ["conv2d/same"] = x => [conv2d_padding(x[0], x[1], x[2], padding: Padding.Same)],
        ["conv2d/same dilated"] = x => [conv2d_padding(x[0], x[1], padding: Padding.Same, dilation: [3, 1])],
        ["conv2d/valid"] = x => [conv2d_padding(x[0], x[1], strides: [2])],
        ["Conv2d/zeros"] = x => [Padded(x, PaddingModes.Zeros)],
        ["Conv2d/reflect"] = x => [Padded(x, PaddingModes.Reflect)],
        ["Conv2d/replicate"] = x => [Padded(x, PaddingModes.Replicate)],
        ["Conv2d/circular"] = x => [Padded(x, PaddingModes.Circular)],
        ["max_pool2d/2"] = x => [max_pool2d(x[0], 2)],
        ["max_pool2d/overlapping"] = x => [max_pool2d(x[0], (3, 2), (2, 1))],
        ["max_pool2d/padding"] = x => [max_pool2d(x[0], 3, 2, 1)],
        ["max_pool2d/dilation"] = x => [max_pool2d(x[0], 2, 1, 1, 2)],
        ["max_pool2d/ceil"] = x => [max_pool2d(x[0], 3, 2, ceil_mode: true)],
        ["max_pool2d/unbatched"] = x => [max_pool2d(x[0], [2])],
        ["max_pool2d/indices"] = x => Both(max_pool2d_with_indices(x[0], [3], [2], [1])),
        ["avg_pool2d/2"] = x => [avg_pool2d(x[0], 2)],
        ["avg_pool2d/padding"] = x => [avg_pool2d(x[0], (3, 3), (2, 1), (1, 1))],
        ["avg_pool2d/padding not counted"] = x => [avg_pool2d(x[0], 3, 2, 1, count_include_pad: false)],
        ["avg_pool2d/ceil"] = x => [avg_pool2d(x[0], [3, 2], [2], [1], ceil_mode: true)],
        ["avg_pool2d/divisor"] = x => [avg_pool2d(x[0], 2, divisor_override: 3)],
        ["adaptive_avg_pool2d/even"] = x => [adaptive_avg_pool2d(x[0], 2)],
        ["adaptive_avg_pool2d/uneven"] = x => [adaptive_avg_pool2d(x[0], (3, 4))],
        ["adaptive_avg_pool2d/larger"] = x => [adaptive_avg_pool2d(x[0], [5, 1])],
        ["adaptive_max_pool2d/uneven"] = x => Both(adaptive_max_pool2d_with_indices(x[0], [3, 4])),
        ["pad/constant"] = x => [pad(x[0], [1, 2, 0, 1, 2, 0], value: 1.5)],
        ["pad/cut"] = x => [pad(x[0], (-1, 2, 1, -2))],
        ["pad/reflect"] = x => [pad(x[0], (2, 1, 1, 2), PaddingModes.Reflect)],
        ["pad/replicate"] = x => [pad(x[0], (3, 1, 1, 2), PaddingModes.Replicate)],
        ["pad/circular"] = x => [pad(x[0], (2, 1, 0, 3), PaddingModes.Circular)],
        ["pad/reflect last dimension"] = x => [pad(x[0], (2, 1), PaddingModes.Reflect)],
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_image_operation_gives_what_PyTorch_gives(string name) => _golden[name].Check(_operations[name]);

    // Second handles to the inputs, so that these get the gradients.
    private static Tensor Padded(Tensor[] x, PaddingModes mode)
    {
        using var module = nn.Conv2d(2, 3, (3, 3), padding: (1, 2), padding_mode: mode);
        (module.weight, module.bias) = (nn.Parameter(x[1].alias()), nn.Parameter(x[2].alias()));
        return module.call(x[0]);
    }

    private static Tensor[] Both((Tensor, Tensor) results) => [results.Item1, results.Item2];
}
