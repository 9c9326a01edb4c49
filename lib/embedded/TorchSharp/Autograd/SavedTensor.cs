using System.Runtime.InteropServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>A value that backward will need, kept together with the version it had.</summary>
internal readonly struct SavedTensor
{
    private readonly TensorImpl _impl;
    private readonly int _version;
    private readonly bool _isOutput;
    private readonly Node? _history;

    /// <summary>Saves an input or, when <paramref name="isOutput"/>, the result of the operation itself.</summary>
    /// <exception cref="ExternalException">The tensor was made in inference mode.</exception>
    public SavedTensor(Tensor tensor, bool isOutput)
    {
        var impl = tensor.Impl;
        if (impl.IsInference)
        {
            throw new ExternalException(
                "Inference tensors cannot be saved for backward. To work around you can make a clone to get a normal tensor and use it " +
                "in autograd.");
        }
        // A result that the node keeps and that keeps the node would never be freed, so a result is saved without its place in the graph.
        // The same goes for a view: what it is a view of may be written to later with something that was computed from this node.
        var isView = impl.Base is not null;
        _impl = isOutput || isView ? impl.Detached() : impl.Retain();
        _version = impl.Storage.Version;
        _isOutput = isOutput;
        _history = isView && !isOutput ? Gradient.EdgeOf(impl) : null;
        _history?.Retain();
    }

    /// <summary>The value, as a new handle.</summary>
    /// <exception cref="ExternalException">Somebody changed it in place after it was saved.</exception>
    public Tensor Unpack(Node node)
    {
        if (_impl.Storage.Version != _version)
        {
            throw new ExternalException(
                "one of the variables needed for gradient computation has been modified by an inplace operation: " +
                $"[torch.{Errors.NameOf(_impl.Dtype)}Tensor {Shapes.Format(_impl.Sizes)}], input or result of {node.Name}, is at version " +
                $"{_impl.Storage.Version}; expected version {_version} instead.");
        }
        var gradFn = _isOutput ? node : _history;
        if (gradFn is null || !GradMode.IsEnabled) return new Tensor(_impl.Retain());
        var value = _impl.Detached();
        value.EnsureAutograd().GradFn = gradFn;
        return new Tensor(value);
    }

    public void Release()
    {
        _impl.Release();
        _history?.Release();
    }
}
