using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// The node of a tensor to a view of which something was written: the gradient of what the view shows goes through the operation that wrote
/// it, the rest of the gradient goes on to the tensor as it was before.
/// </summary>
internal sealed class CopySlices(Node write, Node? before, Window whole, Window part)
    : Node("CopySlices", [before, .. write.Next.Skip(1)])
{
    public override Tensor?[] Apply(Tensor grad)
    {
        var gradients = write.Apply(whole.To(part, grad));
        var result = new Tensor?[Next.Count];
        for (var i = 1; i < result.Length; i++) result[i] = gradients[i];
        if (!Needs(0)) return result;
        using var none = zeros([], grad.dtype);
        result[0] = whole.Replace(part, grad, gradients[0] ?? none);
        return result;
    }

    public override void ReleaseSaved() => write.ReleaseSaved();

    protected override void OnFirstReference()
    {
        base.OnFirstReference();
        write.Retain();
    }

    protected override void OnLastReference()
    {
        base.OnLastReference();
        write.Release();
    }
}
