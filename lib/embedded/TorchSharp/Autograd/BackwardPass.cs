using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Walks the graph from the roots to the leaves, each node once all gradients of its result have arrived. Nodes run in the reverse
/// order of their creation, so sums of gradients are formed in the same order in every run.
/// </summary>
internal sealed class BackwardPass
{
    private readonly Dictionary<Node, int> _awaited = new();
    private readonly Dictionary<Node, Tensor> _gradients = new();
    private readonly PriorityQueue<Node, long> _ready = new();
    private readonly ILookup<Node, int>? _captures;
    private readonly HashSet<Node>? _leading;
    private readonly bool _retainGraph;

    private BackwardPass(IReadOnlyList<Node> roots, bool retainGraph, IReadOnlyList<Node>? captures)
    {
        _retainGraph = retainGraph;
        CountDependencies(roots);
        if (captures is null) return;
        _captures = captures.Index().ToLookup(c => c.Item, c => c.Index);
        _leading = Leading();
    }

    /// <summary>Runs backward.</summary>
    /// <param name="roots">Where to start, with the gradients that arrive there.</param>
    /// <param name="retainGraph">Keep what the nodes saved.</param>
    /// <param name="createGraph">Record the pass itself, so that gradients have gradients.</param>
    /// <param name="captures">
    /// If given, the gradients that arrive at these nodes are returned, only nodes on the way to them run, and no leaf is touched.
    /// </param>
    /// <returns>The captured gradients; null where none arrived.</returns>
    public static Tensor?[] Run(
        IReadOnlyList<(Node Node, Tensor Gradient)> roots, bool retainGraph, bool createGraph, IReadOnlyList<Node>? captures = null)
    {
        Node[] nodes = [.. roots.Select(r => r.Node)];
        var pass = new BackwardPass(nodes, retainGraph, captures);
        using var mode = new GradMode(createGraph);
        try
        {
            foreach (var (node, gradient) in roots) pass.Receive(node, gradient);
            foreach (var node in nodes.Distinct().Where(n => pass._awaited[n] == 0)) pass._ready.Enqueue(node, -node.Sequence);
            return pass.Loop(captures?.Count ?? 0);
        }
        finally
        {
            foreach (var gradient in pass._gradients.Values) gradient.Dispose();
        }
    }

    private Tensor?[] Loop(int captures)
    {
        var captured = new Tensor?[captures];
        while (_ready.TryDequeue(out var node, out _))
        {
            if (!_gradients.Remove(node, out var gradient))
            {
                // Nothing arrived here: the rules before gave no gradient. What lies behind must not wait for it.
                foreach (var input in node.Next) Satisfy(input);
                continue;
            }
            using var arrived = gradient;
            foreach (var slot in _captures?[node] ?? []) captured[slot] = new Tensor(gradient.Impl.Retain());
            if (_leading is null || _leading.Contains(node)) Execute(node, gradient);
            else foreach (var input in node.Next) Satisfy(input);
        }
        return captured;
    }

    private void Execute(Node node, Tensor gradient)
    {
        using var scope = NewDisposeScope();
        if (node.RetainGradIn is { } retain)
        {
            retain.Grad?.Dispose();
            retain.Grad = gradient.clone().DetachFromDisposeScope();
        }
        var gradients = node.Apply(gradient);
        for (var i = 0; i < node.Next.Count; i++)
        {
            if (node.Next[i] is not { } input) continue;
            if (gradients[i] is { } arriving) Receive(input, arriving);
            Satisfy(input);
        }
        if (!_retainGraph) node.ReleaseSaved();
    }

    private void Receive(Node node, Tensor gradient)
    {
        if (!_gradients.Remove(node, out var sum))
        {
            _gradients[node] = new Tensor(gradient.Impl.Retain(), register: false);
            return;
        }
        using var total = sum.add(gradient);
        sum.Dispose();
        _gradients[node] = new Tensor(total.Impl.Retain(), register: false);
    }

    private void Satisfy(Node? node)
    {
        if (node is not null && --_awaited[node] == 0) _ready.Enqueue(node, -node.Sequence);
    }

    private void CountDependencies(IReadOnlyList<Node> roots)
    {
        var pending = new Stack<Node>();
        foreach (var root in roots)
        {
            if (_awaited.TryAdd(root, 0)) pending.Push(root);
        }
        while (pending.TryPop(out var node))
        {
            foreach (var input in node.Next)
            {
                if (input is null) continue;
                if (_awaited.TryAdd(input, 0)) pending.Push(input);
                _awaited[input]++;
            }
        }
    }

    /// <summary>The nodes from which a capture can be reached. A node is younger than its inputs, so one look at each suffices.</summary>
    private HashSet<Node> Leading()
    {
        var leading = new HashSet<Node>();
        foreach (var node in _awaited.Keys.Where(n => n is not AccumulateGrad).OrderBy(n => n.Sequence))
        {
            foreach (var input in node.Next)
            {
                if (input is not null && (leading.Contains(input) || _captures!.Contains(input))) leading.Add(node);
            }
        }
        return leading;
    }
}
