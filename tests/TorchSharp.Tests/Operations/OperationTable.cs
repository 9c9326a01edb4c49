using static TorchSharp.torch;

namespace TorchSharp.Tests.Operations;

/// <summary>
/// The operations under the names of their golden cases. A case <c>clamp/min</c> is that operation or, if there is none, <c>clamp</c>.
/// </summary>
public sealed class OperationTable : Dictionary<string, Func<Tensor[], Tensor[]>>
{
    public void Add(string name, Func<Tensor, Tensor> operation) => Add(name, x => [operation(x[0])]);

    public void Add(string name, Func<Tensor, Tensor, Tensor> operation) => Add(name, x => [operation(x[0], x[1])]);

    public void Add(string name, Func<Tensor, Tensor, Tensor, Tensor> operation) => Add(name, x => [operation(x[0], x[1], x[2])]);

    public void Add(string name, Func<Tensor, (Tensor, Tensor)> operation) => Add(name, x => Both(operation(x[0])));

    public Func<Tensor[], Tensor[]> For(string name) => TryGetValue(name, out var own) ? own : this[name.Split('/')[0]];

    internal static Tensor[] Both((Tensor First, Tensor Second) results) => [results.First, results.Second];
}
