using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>A tensor's place in the autograd graph.</summary>
internal sealed class AutogradMeta
{
    private Node? _gradFn;

    /// <summary>Set by the user on a leaf: a parameter, or an input whose gradient is wanted.</summary>
    public bool RequiresGrad { get; set; }

    /// <summary>The operation that made the tensor; null for a leaf.</summary>
    public Node? GradFn
    {
        get => _gradFn;
        set
        {
            value?.Retain();
            _gradFn?.Release();
            _gradFn = value;
        }
    }

    /// <summary>The accumulated gradient.</summary>
    public Tensor? Grad { get; set; }

    /// <summary>Where gradients of a leaf arrive. Not counted: it counts the leaf while a graph uses it.</summary>
    public AccumulateGrad? Accumulator { get; set; }

    public void Release()
    {
        GradFn = null;
        Grad?.Dispose();
        Grad = null;
    }
}
