using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A list of modules whose <c>forward</c> a derived class writes: for modules with other inputs than one tensor.</summary>
public abstract class Sequential<T, TResult> : nn.Module<T, TResult>
{
    private readonly List<(string Name, nn.Module Module)> _modules = [];

    /// <summary>For derived classes: named modules in their order.</summary>
    protected Sequential(params (string name, nn.Module submodule)[] modules) : base(nameof(Sequential))
    {
        foreach (var (name, module) in modules) Add(name, module);
    }

    /// <summary>For derived classes: modules in their order, named by their place.</summary>
    protected Sequential(params nn.Module[] modules) : base(nameof(Sequential))
    {
        foreach (var module in modules) Add(module);
    }

    /// <summary>The number of modules.</summary>
    public int Count => _modules.Count;

    /// <summary>The module at a place.</summary>
    [IndexerName("SequentialItems")]
    public nn.Module this[int index] => _modules[index].Module;

    /// <summary>
    /// The modules from <c>start</c> up to, not including, <c>end</c>, if the derived class implements <see cref="Slice"/>.
    /// </summary>
    [IndexerName("SequentialItems")]
    public Sequential<T, TResult> this[(int? start, int? end) index] => Slice(index.start ?? 0, index.end ?? Count);

    /// <summary>A range of the modules, if the derived class implements <see cref="Slice"/>.</summary>
    [IndexerName("SequentialItems")]
    public Sequential<T, TResult> this[Range index] => Slice(index.Start.GetOffset(Count), index.End.GetOffset(Count));

    /// <summary>Adds a module at the end.</summary>
    public Sequential<T, TResult> append(string name, nn.Module module)
    {
        Add(name, module);
        return this;
    }

    /// <summary>Adds a module at the end, named by its place.</summary>
    public Sequential<T, TResult> append(nn.Module module) => append(Count.ToString(), module);

    /// <summary>Adds a module at the end.</summary>
    protected internal void Add(string name, nn.Module sm)
    {
        AddSubmodule(name, sm);
        _modules.Add((name, sm));
    }

    /// <summary>Adds a module at the end, named by its place.</summary>
    protected internal void Add(nn.Module module) => Add(Count.ToString(), module);

    /// <summary>For derived classes: the modules from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="NotImplementedException">The derived class does not implement it.</exception>
    protected virtual Sequential<T, TResult> Slice(int start, int end) =>
        throw new NotImplementedException($"{GetType().Name} does not say how to slice itself: override Slice.");
}
