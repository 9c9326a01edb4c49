using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>The end of the graph at a leaf: adds the arriving gradient to the leaf's <c>grad</c>.</summary>
internal sealed class AccumulateGrad(TensorImpl leaf) : Node("AccumulateGrad", [])
{
    /// <summary>Runs as soon as its gradient is complete.</summary>
    public override long Sequence => long.MaxValue;

    public override Tensor?[] Apply(Tensor grad)
    {
        var meta = leaf.EnsureAutograd();
        if (meta.Grad is { } existing)
        {
            if (GradMode.IsEnabled)
            {
                meta.Grad = existing.add(grad).DetachFromDisposeScope();
                existing.Dispose();
            }
            else if (!existing.Impl.TryReplace(grad.Impl))
            {
                existing.add_(grad);
            }
        }
        else
        {
            // A gradient that is a view, or that other nodes still read, must not become the leaf's own.
            meta.Grad = GradMode.IsEnabled ? grad.clone().DetachFromDisposeScope()
                : grad.Impl.IsSole ? new Tensor(grad.Impl.Retain(), register: false) : grad.CloneDense().DetachFromDisposeScope();
        }
        return [];
    }

    public override void ReleaseSaved()
    {
    }

    protected override void OnFirstReference() => leaf.Retain();

    protected override void OnLastReference() => leaf.Release();
}
