using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>From a node and the gradient of its result to the gradients of its inputs, null where none is needed.</summary>
internal delegate Tensor?[] GradientRule(OperationNode node, Tensor grad);

/// <summary>The node of an ordinary operation: saved values and a rule.</summary>
internal sealed class OperationNode(string name, Node?[] next, GradientRule rule) : Node(name, next)
{
    private SavedTensor[]? _saved = [];
    private bool _savedAnything;

    /// <summary>Saved value <paramref name="i"/>.</summary>
    public Tensor this[int i] => _saved is { } saved
        ? saved[i].Unpack(this)
        : throw new ExternalException(
            "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). " +
            "Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True " +
            "if you need to backward through the graph a second time.");

    public void Save(ReadOnlySpan<Tensor> values, Tensor result)
    {
        _savedAnything = values.Length > 0;
        if (!_savedAnything) return;
        var saved = new SavedTensor[values.Length];
        for (var i = 0; i < saved.Length; i++) saved[i] = new SavedTensor(values[i], ReferenceEquals(values[i], result));
        _saved = saved;
    }

    public override Tensor?[] Apply(Tensor grad)
    {
        if (_savedAnything && _saved is null) _ = this[0];
        return rule(this, grad);
    }

    public override void ReleaseSaved()
    {
        var saved = Interlocked.Exchange(ref _saved, null);
        if (saved is null) return;
        foreach (var value in saved) value.Release();
    }
}
