using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A module of two inputs that never has parameters: a distance.</summary>
public abstract class ParameterLessModule<T1, T2, TResult> : nn.Module<T1, T2, TResult>, IParameterLessModule
{
    /// <summary>For derived classes: a module with a name.</summary>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Does nothing: there is nothing to convert.</summary>
    protected internal override nn.Module _to(Device device, ScalarType dtype, bool non_blocking) => this;

    /// <inheritdoc cref="_to(Device, ScalarType, bool)" />
    protected internal override nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => this;

    /// <inheritdoc cref="_to(Device, ScalarType, bool)" />
    protected internal override nn.Module _to(ScalarType dtype, bool non_blocking) => this;

    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always: such a module has no buffers.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) =>
        throw new InvalidOperationException("Cannot register a buffer on a module that is declared 'parameter-less.'");

    /// <summary>Refuses.</summary>
    /// <exception cref="InvalidOperationException">Always: such a module has no parameters.</exception>
    public override void register_parameter(string name, Parameter param) =>
        throw new InvalidOperationException("Cannot register a parameter on a module that is declared 'parameter-less.'");

    /// <summary>Adds a submodule, which must be without parameters as well.</summary>
    /// <exception cref="InvalidOperationException">The submodule may have parameters.</exception>
    public override void register_module(string name, nn.Module submodule)
    {
        if (submodule is not IParameterLessModule)
            throw new InvalidOperationException("Submodules of a parameter-less module must also be parameter-less.");
        base.register_module(name, submodule);
    }
}
