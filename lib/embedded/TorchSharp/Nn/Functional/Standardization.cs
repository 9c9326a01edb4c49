using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Nn;

/// <summary>What batch and layer normalisation share: mean 0 and variance 1 in each group of elements.</summary>
internal static class Standardization
{
    /// <summary>Standardizes [outer, groups, inner] over the outer and the inner dimension.</summary>
    /// <param name="input">Fractions.</param>
    /// <param name="eps">Added to the variances.</param>
    /// <param name="mean">The groups' means [groups], for whoever wants them.</param>
    /// <param name="variance">The groups' variances, divided by the count [groups].</param>
    public static Tensor Run(Tensor input, double eps, out Tensor mean, out Tensor variance)
    {
        using var dense = input.contiguous();
        var groups = input.size(1);
        var result = new Tensor(TensorImpl.Allocate(input.dtype, input.shape));
        (mean, variance) = (New(), New());
        using var scale = New();
        StandardizeKernel.Forward(result.Impl, mean.Impl, variance.Impl, scale.Impl, dense.Impl, eps);
        return Gradient.Record(result, "NativeBatchNormBackward0", [input], [result, scale, input], (node, grad) =>
            [GradMode.IsEnabled ? Differentiable(node[2], grad, eps) : Backward(node[0], node[1], grad)]);

        Tensor New() => new(TensorImpl.Allocate(input.dtype, groups));
    }

    /// <summary>The same from ordinary operations: what the kernels are held against, and how gradients get gradients.</summary>
    public static Tensor Reference(Tensor input, double eps)
    {
        var centred = input.sub(input.mean([0, 2], keepdim: true));
        return centred.mul(centred.mul(centred).mean([0, 2], keepdim: true).add(eps).rsqrt());
    }

    private static Tensor Backward(Tensor result, Tensor scale, Tensor grad)
    {
        using var dense = grad.contiguous();
        var inputGradient = TensorImpl.Allocate(grad.dtype, grad.shape);
        StandardizeKernel.Backward(inputGradient, dense.Impl, result.Impl, scale.Impl);
        return new Tensor(inputGradient);
    }

    private static Tensor Differentiable(Tensor input, Tensor grad, double eps) =>
        autograd.grad([Reference(input, eps)], [input], [grad], retain_graph: true, create_graph: true)[0];
}
