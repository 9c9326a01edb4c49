using System.Runtime.InteropServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>Records operations: every differentiable operation ends with a call of one of these.</summary>
internal static class Gradient
{
    /// <summary>Whether an operation on these inputs has to be recorded.</summary>
    public static bool IsNeeded(params ReadOnlySpan<Tensor> inputs)
    {
        if (!GradMode.IsEnabled || GradMode.IsInference) return false;
        foreach (var input in inputs)
        {
            if (input.requires_grad) return true;
        }
        return false;
    }

    /// <summary>Attaches the gradient rule of an operation to its result, if any input needs one.</summary>
    /// <param name="result">What the operation computed.</param>
    /// <param name="name">PyTorch's name of the node.</param>
    /// <param name="inputs">What it was computed from.</param>
    /// <param name="saved">Values that the rule reads; may contain <paramref name="result"/>.</param>
    /// <param name="rule">Gradients of the inputs, in their order.</param>
    /// <returns><paramref name="result"/>.</returns>
    public static Tensor Record(
        Tensor result, string name, ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> saved, GradientRule rule)
    {
        if (!IsNeeded(inputs)) return result;
        var node = new OperationNode(name, EdgesOf(inputs), rule);
        node.Save(saved, result);
        if (inputs.Length > 0 && ReferenceEquals(inputs[0], result)) ViewHistory.Write(result.Impl, node);
        else result.Impl.EnsureAutograd().GradFn = node;
        return result;
    }

    /// <summary>As <see cref="Record"/>, for a result that shows the memory of its input.</summary>
    public static Tensor RecordView(Tensor view, string name, Tensor input, GradientRule rule) => Record(view, name, [input], [], rule);

    /// <summary>Call before an in-place operation writes: counts the change, and refuses what backward could not follow.</summary>
    /// <exception cref="ExternalException">
    /// The tensor is a leaf that requires grad, or a view that can't be written to, shows an element several times, or was made in
    /// inference mode.
    /// </exception>
    public static void BeforeInPlace(Tensor target, params ReadOnlySpan<Tensor> others)
    {
        if (target.Impl.IsInference && !GradMode.IsInference)
        {
            throw new ExternalException(
                "Inplace update to inference tensor outside InferenceMode is not allowed. You can make a clone to get a normal tensor " +
                "before doing inplace update.");
        }
        if (IsNeeded(target) || IsNeeded(others))
        {
            RequireNoLeaf(target);
            ViewHistory.RequireWritable(target.Impl);
        }
        if (Shapes.Repeats(target.Impl.Sizes, target.Impl.Strides))
        {
            throw new ExternalException(
                "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please " +
                "clone() the tensor before performing the operation.");
        }
        target.Impl.Storage.Version++;
    }

    /// <summary>
    /// Refuses to change a tensor whose value is the user's own choice, such as a parameter, while operations are recorded.
    /// </summary>
    /// <exception cref="ExternalException">The tensor is a leaf that requires grad.</exception>
    public static void RequireNoLeaf(Tensor target)
    {
        if (GradMode.IsEnabled && target.Impl.Autograd is { RequiresGrad: true, GradFn: null })
            throw new ExternalException("a leaf Variable that requires grad is being used in an in-place operation.");
    }

    /// <summary>As <see cref="Record"/>, for an operation that changed <paramref name="target"/>, the first of its inputs.</summary>
    public static Tensor RecordInPlace(
        Tensor target, string name, ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> saved, GradientRule rule) =>
        Record(target, name, inputs, saved, rule);

    /// <summary>
    /// Lets a tensor show another view of itself, as <c>squeeze_</c> and <c>transpose_</c> do, and records that. The view is used up.
    /// </summary>
    /// <returns><paramref name="target"/>.</returns>
    /// <exception cref="ExternalException">The tensor is a leaf that requires grad.</exception>
    public static Tensor Reshow(Tensor target, TensorImpl view, string name, GradientRule rule)
    {
        var isNeeded = IsNeeded(target);
        RequireNoLeaf(target);
        var node = isNeeded ? new OperationNode(name, [EdgeOf(target)], rule) : null;
        target.Impl.Rebind(view);
        view.Release();
        target.Impl.Storage.Version++;
        if (node is not null) target.Impl.EnsureAutograd().GradFn = node;
        return target;
    }

    /// <summary>The node at which a tensor's gradient arrives.</summary>
    public static Node? EdgeOf(Tensor tensor) => EdgeOf(tensor.Impl);

    /// <summary>The node at which a tensor's gradient arrives.</summary>
    public static Node? EdgeOf(TensorImpl impl)
    {
        if (ViewHistory.GradFnOf(impl) is { } gradFn) return gradFn;
        return impl.Autograd is { RequiresGrad: true } meta ? meta.Accumulator ??= new AccumulateGrad(impl) : null;
    }

    private static Node?[] EdgesOf(ReadOnlySpan<Tensor> inputs)
    {
        var edges = new Node?[inputs.Length];
        for (var i = 0; i < edges.Length; i++) edges[i] = EdgeOf(inputs[i]);
        return edges;
    }
}
