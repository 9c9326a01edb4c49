using TorchSharp.Modules;

namespace TorchSharp;

/// <summary>A module that never has parameters: an activation, pooling, flattening.</summary>
public abstract class ParameterLessModule<T1, TResult> : torch.nn.Module<T1, TResult>
{
    /// <summary>For derived classes: a module with a name.</summary>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always: such a module has no buffers.</exception>
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) =>
        throw new InvalidOperationException("Cannot register a buffer on a module that is declared 'parameter-less.'");

    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always: such a module has no parameters.</exception>
    public override void register_parameter(string name, Parameter param) =>
        throw new InvalidOperationException("Cannot register a parameter on a module that is declared 'parameter-less.'");

    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always: such a module has no submodules.</exception>
    public override void register_module(string name, torch.nn.Module submodule) =>
        throw new InvalidOperationException("Cannot register a submodule on a module that is declared 'parameter-less.'");
}
