using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Standardize;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Nn;

/// <summary>What batch and layer normalisation share: mean 0 and variance 1 in each group of elements.</summary>
internal static class Standardization
{
    /// <summary>Standardizes [outer, groups, inner] over the outer and the inner dimension, then times a weight plus a bias.</summary>
    /// <param name="input">Fractions.</param>
    /// <param name="weight">[groups], or null for ones.</param>
    /// <param name="bias">[groups], or null for zeros.</param>
    /// <param name="eps">Added to the variances.</param>
    /// <param name="mean">The groups' means [groups], for whoever wants them.</param>
    /// <param name="variance">The groups' variances, divided by the count [groups].</param>
    public static Tensor Run(Tensor input, Tensor? weight, Tensor? bias, double eps, out Tensor mean, out Tensor variance)
    {
        var groups = input.size(1);
        weight ??= ones(groups, input.dtype);
        bias ??= zeros(groups, input.dtype);
        using Tensor x = Grouped(input), w = weight.contiguous(), b = bias.contiguous(), standardized = x.empty_like();
        (mean, variance) = (New(), New());
        using var scale = New();
        StandardizeKernel.Forward(standardized.Impl, mean.Impl, variance.Impl, scale.Impl, x.Impl, w.Impl, b.Impl, eps);
        var result = Restored(standardized, input);
        return Gradient.Record(
            result, "NativeBatchNormBackward0", [input, weight, bias], [input, weight, bias, mean, scale],
            (node, grad) => GradMode.IsEnabled ? Differentiable(node, grad, eps) : Backward(node, grad));

        Tensor New() => new(TensorImpl.Allocate(input.dtype, groups));
    }

    /// <summary>The same from ordinary operations: what the kernels are held against, and how gradients get gradients.</summary>
    public static Tensor Reference(Tensor input, Tensor weight, Tensor bias, double eps)
    {
        var centred = input.sub(input.mean([0, 2], keepdim: true));
        var standardized = centred.mul(centred.mul(centred).mean([0, 2], keepdim: true).add(eps).rsqrt());
        return standardized.mul(weight.view(-1, 1)).add(bias.view(-1, 1));
    }

    private static Tensor[] Backward(OperationNode node, Tensor grad)
    {
        using Tensor g = Grouped(grad), x = Grouped(node[0]), w = node[1].contiguous(), ofInput = x.empty_like();
        Tensor ofWeight = w.empty_like(), ofBias = w.empty_like();
        StandardizeKernel.Backward(
            ofInput.Impl, ofWeight.Impl, ofBias.Impl, g.Impl, x.Impl, w.Impl, node[3].Impl, node[4].Impl);
        return [Restored(ofInput, node[0]), ofWeight, ofBias];
    }

    /// <summary>
    /// Dense; the elements of a group lie behind one another, so a batch of single numbers [outer, groups, 1] becomes [1, groups, outer].
    /// </summary>
    private static Tensor Grouped(Tensor input)
    {
        using var plain = input.detach();
        if (input.size(2) != 1) return plain.contiguous();
        using var columns = plain.squeeze(2).t();
        return columns.contiguous().unsqueeze(0);
    }

    /// <summary>The shape that there was before <see cref="Grouped"/>.</summary>
    private static Tensor Restored(Tensor grouped, Tensor input)
    {
        if (input.size(2) != 1) return grouped.alias();
        using var columns = grouped.squeeze(0).t();
        return columns.contiguous().unsqueeze(2);
    }

    private static Tensor?[] Differentiable(OperationNode node, Tensor grad, double eps)
    {
        int[] wanted = [.. Enumerable.Range(0, 3).Where(node.Needs)];
        var again = Reference(node[0], node[1], node[2], eps);
        var gradients = autograd.grad([again], [.. wanted.Select(i => node[i])], [grad], retain_graph: true, create_graph: true);
        var result = new Tensor?[3];
        for (var i = 0; i < wanted.Length; i++) result[wanted[i]] = gradients[i];
        return result;
    }
}
