namespace TorchSharp;

/// <summary>Keeps each thread's stack of dispose scopes.</summary>
public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScope? _current;

    internal static DisposeScope? Current => _current;

    internal static DisposeScope Push() => _current = new DisposeScope(_current);

    /// <summary>Closes a scope and whatever was opened inside it and not closed.</summary>
    internal static void Pop(DisposeScope scope)
    {
        for (var s = _current; s is not null; s = s.Outer)
        {
            if (!ReferenceEquals(s, scope)) continue;
            _current = scope.Outer;
            return;
        }
    }

    internal static DisposeScope? Register(IDisposable disposable)
    {
        _current?.Add(disposable);
        return _current;
    }
}
