using TorchSharp.Autograd;
using TorchSharp.Kernels.ConvPool;
using TorchSharp.Modules;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Nn;

/// <summary>Convolution, rectifier and 2 x 2 max pooling as one operation, where a <c>Sequential</c> has them in a row.</summary>
internal static class ConvPool
{
    /// <summary>How many modules of a sequence one operation replaces.</summary>
    public const int Modules = 3;

    /// <summary>
    /// Runs a convolution, a rectifier and 2 x 2 max pooling that stand in a row in a sequence; null where something else stands there,
    /// or where somebody watches the steps through hooks.
    /// </summary>
    public static Tensor? TryRun(IReadOnlyList<(string Name, nn.IModule<Tensor, Tensor> Module)> modules, int at, Tensor input)
    {
        if (at + Modules > modules.Count
            || modules[at].Module is not Conv2d { groups: 1, padding_mode: PaddingModes.Zeros, padding: [var down, var right], HasHooks: false } conv
            || modules[at + 1].Module is not ReLU { HasHooks: false }
            || modules[at + 2].Module is not MaxPool2d
            {
                kernel_size: [2, 2], stride: null or [2, 2], padding: null or [0, 0], dilation: null or [1, 1], ceil_mode: false, HasHooks: false,
            })
        {
            return null;
        }
        var isPlain = down == right && conv.stride.All(step => step == 1) && conv.dilation.All(distance => distance == 1);
        return isPlain ? TryRun(input, conv.weight, conv.bias, down) : null;
    }

    /// <summary>The fused result; null where the three steps have to be done one by one.</summary>
    /// <param name="input">Images [N, C, H, W].</param>
    /// <param name="weight">[O, C, kernel height, kernel width].</param>
    /// <param name="bias">[O], or null.</param>
    /// <param name="padding">Zeros on all four sides.</param>
    public static Tensor? TryRun(Tensor input, Tensor weight, Tensor? bias, long padding)
    {
        if (input.Dimensions != 4 || input.dtype != ScalarType.Float32 || weight.dtype != ScalarType.Float32 || input.size(1) != weight.size(1))
            return null;
        var g = new ConvPoolGeometry(
            input.size(1), input.size(2), input.size(3), weight.size(0), weight.size(2), weight.size(3), padding);
        var wantsInputGradient = Gradient.IsNeeded(input);
        if (!g.IsSupported || (wantsInputGradient && g.Channels % 8 != 0)) return null;

        using Tensor x = input.contiguous(), w = weight.contiguous();
        using var b = bias?.contiguous();
        var pooled = TensorImpl.Allocate(ScalarType.Float32, input.size(0), g.Outputs, g.PoolHeight, g.PoolWidth);
        using var codes = new Tensor(TensorImpl.Allocate(ScalarType.Float32, pooled.Sizes), register: false);
        ConvPoolKernel.Forward(pooled, codes.Impl, x.Impl, w.Impl, b?.Impl, g);
        return Gradient.Record(
            new Tensor(pooled), "ConvReluMaxPoolBackward0", bias is null ? [input, weight] : [input, weight, bias],
            bias is null ? [x, w, codes] : [x, w, codes, bias], (node, grad) => GradMode.IsEnabled ? StepByStep(node, grad, g) : Backward(node, grad, g));
    }

    /// <summary>Gradients that can be differentiated again, from the three steps.</summary>
    private static Tensor?[] StepByStep(OperationNode node, Tensor grad, ConvPoolGeometry g)
    {
        List<Tensor> inputs = node.Next.Count > 2 ? [node[0], node[1], node[3]] : [node[0], node[1]];
        var convolved = nn.functional.conv2d(inputs[0], inputs[1], inputs.Count > 2 ? inputs[2] : null, padding: [g.Padding]);
        var pooled = nn.functional.max_pool2d(convolved.relu(), 2);
        var wanted = Enumerable.Range(0, inputs.Count).Where(node.Needs).ToList();
        var gradients = autograd.grad([pooled], [.. wanted.Select(i => inputs[i])], [grad], retain_graph: true, create_graph: true);
        var result = new Tensor?[inputs.Count];
        for (var i = 0; i < wanted.Count; i++) result[wanted[i]] = gradients[i];
        return result;
    }

    private static Tensor?[] Backward(OperationNode node, Tensor grad, ConvPoolGeometry g)
    {
        using var dense = grad.contiguous();
        Tensor x = node[0], w = node[1], codes = node[2];
        var input = node.Needs(0) ? new Tensor(TensorImpl.Allocate(ScalarType.Float32, x.shape)) : null;
        var weight = new Tensor(TensorImpl.Allocate(ScalarType.Float32, w.shape));
        var bias = new Tensor(TensorImpl.Allocate(ScalarType.Float32, g.Outputs));
        ConvPoolKernel.Backward(weight.Impl, bias.Impl, input?.Impl, dense.Impl, codes.Impl, x.Impl, w.Impl, g);
        return node.Next.Count > 2 ? [input, weight, bias] : [input, weight];
    }
}
