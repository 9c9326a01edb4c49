using System.Runtime.InteropServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Where a backward pass starts, with the gradients that arrive there; of a scalar the gradient is 1 unless another is given.
/// </summary>
internal sealed class BackwardRoots : IDisposable
{
    private readonly List<(Node Node, Tensor Gradient)> _nodes = [];

    /// <exception cref="ExternalException">A tensor is not in a graph, or its gradient is missing or does not fit.</exception>
    public BackwardRoots(IList<Tensor> tensors, IList<Tensor>? gradients)
    {
        if (gradients is not null && gradients.Count != tensors.Count)
            throw new ExternalException($"got {tensors.Count} tensors and {gradients.Count} gradients.");
        for (var i = 0; i < tensors.Count; i++)
        {
            var node = Gradient.EdgeOf(tensors[i])
                ?? throw new ExternalException($"element {i} of tensors does not require grad and does not have a grad_fn.");
            _nodes.Add((node, GradientOf(tensors[i], gradients?[i], i)));
        }
    }

    public IReadOnlyList<(Node Node, Tensor Gradient)> Nodes => _nodes;

    public void Dispose()
    {
        foreach (var (_, gradient) in _nodes) gradient.Dispose();
    }

    private static Tensor GradientOf(Tensor tensor, Tensor? gradient, int index)
    {
        var sizes = tensor.Impl.Sizes;
        if (gradient is null)
        {
            if (tensor.numel() == 1) return tensor.ones_like();
            throw new ExternalException(
                $"grad can be implicitly created only for scalar outputs, but this one has shape {Shapes.Format(sizes)}.");
        }
        if (!gradient.Impl.Sizes.AsSpan().SequenceEqual(sizes))
        {
            throw new ExternalException(
                $"Mismatch in shape: grad_output[{index}] has a shape of {Shapes.Format(gradient.Impl.Sizes)} and output[{index}] has a " +
                $"shape of {Shapes.Format(sizes)}.");
        }
        return gradient.to_type(tensor.dtype);
    }
}
