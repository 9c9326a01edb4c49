using static TorchSharp.torch;

namespace Benchmarks.Kernels;

/// <summary>The CNN's convolutions, padded so that images keep their size, each with its two gradients, as a program calls them.</summary>
internal static class ConvolutionCases
{
    private const long Batch = 64;

    public static IEnumerable<KernelCase> All() =>
    [
        .. Layer("1st", 1, 28, 16), .. Layer("2nd", 16, 14, 32), .. Layer("strided", 16, 28, 32, stride: 2),
        .. Layer("depthwise", 32, 28, 32, groups: 32), .. Block("1st", 1, 28, 16, first: true), .. Block("2nd", 16, 14, 32),
    ];

    private static IEnumerable<KernelCase> Layer(string layer, long inputs, long side, long outputs, long stride = 1, long groups = 1)
    {
        var input = rand(Batch, inputs, side, side).requires_grad_();
        var weight = rand(outputs, inputs / groups, 3, 3).requires_grad_();
        var bias = rand(outputs).requires_grad_();
        var output = Convolve();
        var gradient = rand(output.shape);
        var work = 2.0 * output.numel() * inputs / groups * 9;
        var shape = $"{inputs}x{side}x{side} to {outputs}x{output.size(2)}x{output.size(3)}";
        yield return new KernelCase($"{layer} forward", shape, work, () =>
        {
            using var mode = no_grad();
            Convolve().Dispose();
        });
        yield return new KernelCase($"{layer} input gradient", shape, work, () => Gradient(input));
        yield return new KernelCase($"{layer} weight gradient", shape, work, () => Gradient(weight));

        Tensor Convolve() => nn.functional.conv2d(input, weight, bias, [stride], [1], groups: groups);

        void Gradient(Tensor of)
        {
            foreach (var result in autograd.grad([output], [of], [gradient], retain_graph: true)) result.Dispose();
        }
    }

    // As a Sequential has it, which may do the three in one pass. Backward is the weights' gradient and, but for the first, the input's.
    private static IEnumerable<KernelCase> Block(string layer, long inputs, long side, long outputs, bool first = false)
    {
        var block = nn.Sequential(nn.Conv2d(inputs, outputs, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2));
        var input = rand(Batch, inputs, side, side);
        if (!first) input.requires_grad_();
        Tensor[] of = first ? [.. block.parameters()] : [input, .. block.parameters()];
        var output = block.call(input);
        var gradient = rand(output.shape);
        var (work, shape) = Size(inputs, side, outputs);
        yield return new KernelCase($"{layer}, ReLU, pooling: forward", shape, work, () => block.call(input).Dispose());
        yield return new KernelCase($"{layer}, ReLU, pooling: backward", shape, first ? work : 2 * work, () =>
        {
            foreach (var result in autograd.grad([output], of, [gradient], retain_graph: true)) result.Dispose();
        });
    }

    private static (double Work, string Shape) Size(long inputs, long side, long outputs) => (
        2.0 * Batch * outputs * side * side * inputs * 9, $"{inputs}x{side}x{side} to {outputs}x{side}x{side}");
}
