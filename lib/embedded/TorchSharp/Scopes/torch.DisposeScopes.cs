namespace TorchSharp;

public static partial class torch
{
    /// <summary>Opens a scope that disposes, when it is disposed, every tensor made meanwhile on this thread.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.Push();

    /// <summary>The innermost open scope of this thread, or null.</summary>
    public static DisposeScope? CurrentDisposeScope => DisposeScopeManager.Current;

    /// <summary>Evaluates an expression and frees all of its intermediate tensors.</summary>
    /// <returns>The expression's value, owned by the scope around the call.</returns>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using var scope = NewDisposeScope();
        return expr().MoveToOuterDisposeScope();
    }
}
