namespace TorchSharp;

/// <summary>
/// Collects every tensor made while it is open and disposes them when it closes, but for those that were moved out.
/// Made by <see cref="torch.NewDisposeScope"/>; one training step is the usual extent.
/// </summary>
public sealed class DisposeScope : IDisposable
{
    private readonly HashSet<IDisposable> _disposables = new(ReferenceEqualityComparer.Instance);
    private bool _closed;

    internal DisposeScope(DisposeScope? outer) => Outer = outer;

    internal DisposeScope? Outer { get; }

    /// <summary>What the scope will dispose.</summary>
    public IReadOnlyList<IDisposable> DisposablesView => _disposables.ToList();

    /// <summary>How many it will dispose.</summary>
    public int DisposablesCount => _disposables.Count;

    /// <summary>Hands a disposable to the scope around this one; to nobody if there is none.</summary>
    public T MoveToOuter<T>(T disposable) where T : IDisposable => MoveToOther(Outer, disposable);

    /// <inheritdoc cref="MoveToOuter{T}(T)" />
    public void MoveToOuter(params IDisposable[] disposables) => MoveToOther(Outer, disposables);

    /// <inheritdoc cref="MoveToOuter{T}(T)" />
    public void MoveToOuter(IEnumerable<IDisposable> disposables) => MoveToOther(Outer, disposables);

    /// <summary>Hands a disposable to another scope; to nobody if that is null.</summary>
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable
    {
        if (!_disposables.Remove(disposable)) return disposable;
        scope?.Add(disposable);
        SetOwner(disposable, scope);
        return disposable;
    }

    /// <inheritdoc cref="MoveToOther{T}(DisposeScope, T)" />
    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) =>
        MoveToOther(scope, (IEnumerable<IDisposable>)disposables);

    /// <inheritdoc cref="MoveToOther{T}(DisposeScope, T)" />
    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables)
        {
            // Without the type argument this would be the overload for arrays, which calls this one.
            MoveToOther<IDisposable>(scope, disposable);
        }
    }

    /// <summary>Lets go of a disposable: from here on its holder disposes it.</summary>
    public T Detach<T>(T disposable) where T : IDisposable => MoveToOther(null, disposable);

    /// <inheritdoc cref="Detach{T}(T)" />
    public void Detach(params IDisposable[] disposables) => MoveToOther(null, disposables);

    /// <inheritdoc cref="Detach{T}(T)" />
    public void Detach(IEnumerable<IDisposable> disposables) => MoveToOther(null, disposables);

    /// <summary>Takes charge of a disposable that belongs to no scope, or moves it here from its scope.</summary>
    public void Attach(IDisposable disposable)
    {
        if (disposable is torch.Tensor { OwningDisposeScope: { } owner } && !ReferenceEquals(owner, this))
        {
            owner.MoveToOther(this, disposable);
            return;
        }
        Add(disposable);
        SetOwner(disposable, this);
    }

    /// <inheritdoc cref="Attach(IDisposable)" />
    public void Attach(params IDisposable[] disposables)
    {
        foreach (var disposable in disposables) Attach(disposable);
    }

    /// <summary>Disposes all that the scope holds now and stays open.</summary>
    public void DisposeEverything() => DisposeEverythingBut(Enumerable.Empty<IDisposable>());

    /// <summary>Disposes all that the scope holds now but for <paramref name="inKeep"/>, and stays open.</summary>
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        var keep = inKeep.ToHashSet<IDisposable>(ReferenceEqualityComparer.Instance);
        foreach (var disposable in _disposables.Where(d => !keep.Contains(d)).ToList()) disposable.Dispose();
        _disposables.IntersectWith(keep);
    }

    /// <inheritdoc cref="DisposeEverythingBut(IEnumerable{IDisposable})" />
    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    /// <summary>Disposes all that the scope holds now but for one, which it returns.</summary>
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable
    {
        DisposeEverythingBut(new IDisposable[] { keep });
        return keep;
    }

    /// <summary>Notes that somebody disposed a member already.</summary>
    public void MarkAsDisposed(IDisposable disposable) => _disposables.Remove(disposable);

    /// <summary>Whether the scope will dispose it.</summary>
    public bool Contains(IDisposable disposable) => _disposables.Contains(disposable);

    /// <summary>Closes the scope and disposes all that was made in it and not moved out.</summary>
    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        DisposeScopeManager.Pop(this);
        var doomed = _disposables.ToArray();
        _disposables.Clear();
        foreach (var disposable in doomed) disposable.Dispose();
    }

    internal void Add(IDisposable disposable) => _disposables.Add(disposable);

    private static void SetOwner(IDisposable disposable, DisposeScope? scope)
    {
        if (disposable is torch.Tensor tensor) tensor.OwningDisposeScope = scope;
    }
}
