using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// One recorded operation. Nodes point from a result to what it was made of; backward walks them from the loss to the leaves.
/// They are counted like tensors: when nothing can run backward through a node any more, the values it saved are freed at once.
/// </summary>
internal abstract class Node(string name, Node?[] next)
{
    private static long _count;
    private int _references;

    /// <summary>PyTorch's name of the node, such as <c>MulBackward0</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Later operations have higher numbers and run backward first.</summary>
    public virtual long Sequence { get; } = Interlocked.Increment(ref _count);

    /// <summary>For each input of the operation the node that made it; null where no gradient is needed.</summary>
    public IReadOnlyList<Node?> Next => next;

    /// <summary>Set by <c>retain_grad()</c>: where to keep the gradient of the operation's result.</summary>
    public AutogradMeta? RetainGradIn { get; set; }

    /// <summary>Whether input <paramref name="i"/> wants a gradient: rules skip the work for those that don't.</summary>
    public bool Needs(int i) => next[i] is not null;

    /// <summary>From the gradient of the result to the gradients of the inputs, null where none is needed.</summary>
    public abstract Tensor?[] Apply(Tensor grad);

    /// <summary>Frees the saved values; a later <see cref="Apply"/> that needs them is an error.</summary>
    public abstract void ReleaseSaved();

    public void Retain()
    {
        if (Interlocked.Increment(ref _references) == 1) OnFirstReference();
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) != 0) return;
        // A long chain of operations would overflow the stack if each node released the next one by recursion.
        var pending = new Stack<Node>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            node.OnLastReference();
            foreach (var input in node.Next)
            {
                if (input is not null && Interlocked.Decrement(ref input._references) == 0) pending.Push(input);
            }
        }
    }

    protected virtual void OnFirstReference()
    {
        foreach (var input in next) input?.Retain();
    }

    protected virtual void OnLastReference() => ReleaseSaved();
}
