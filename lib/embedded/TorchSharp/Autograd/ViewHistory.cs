using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp.Autograd;

/// <summary>
/// Keeps the places in the graph of a tensor and its views together. They show the same memory, so whatever is written to one of them
/// changes the history of all: the tensor's own is rewritten at once, that of each view when it is next asked for.
/// </summary>
internal static class ViewHistory
{
    /// <summary>The operation that a tensor's values come from; null for a leaf.</summary>
    public static Node? GradFnOf(TensorImpl impl)
    {
        if (impl.Base is { } whole && impl.History != whole.History) Renew(impl, whole);
        return impl.Autograd?.GradFn;
    }

    /// <summary>Records that an operation wrote to a tensor.</summary>
    public static void Write(TensorImpl impl, Node write)
    {
        var whole = impl.Base ?? impl;
        whole.EnsureAutograd().GradFn = impl.Base is null
            ? write
            : new CopySlices(write, Gradient.EdgeOf(whole), Window.Of(whole), Window.Of(impl));
        whole.History++;
    }

    /// <summary>Refuses a recorded change of a tensor that is a view of something that can't follow it.</summary>
    /// <exception cref="ExternalException">It is.</exception>
    public static void RequireWritable(TensorImpl impl)
    {
        if (impl.Base is not { } whole) return;
        var reason = impl.Origin switch
        {
            ViewOrigin.Unrecorded =>
                "A view was created in no_grad mode and is being modified inplace with grad mode enabled. Make the view outside of " +
                "no_grad, or write to a clone().",
            ViewOrigin.OneOfSeveral =>
                "A view that is one of several results of a function such as unbind or split is being modified inplace. Such functions " +
                "do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.",
            _ when whole.Autograd is { RequiresGrad: true, GradFn: null } =>
                "a view of a leaf Variable that requires grad is being used in an in-place operation.",
            _ => null,
        };
        if (reason is not null) throw new ExternalException(reason);
    }

    private static void Renew(TensorImpl view, TensorImpl whole)
    {
        // What no_grad made stays out of the graph, and so does a view that the user declared a leaf.
        if (view.Origin == ViewOrigin.Unrecorded || view.Autograd is { RequiresGrad: true }) return;
        view.History = whole.History;
        if (Gradient.EdgeOf(whole) is not { } edge) return;
        var (part, all) = (Window.Of(view), Window.Of(whole));
        view.EnsureAutograd().GradFn = new OperationNode("AsStridedBackward0", [edge], (_, grad) => [part.To(all, grad)]);
    }
}
