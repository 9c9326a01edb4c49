using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Layers, losses and whatever models are built of.</summary>
    public static partial class nn
    {
        /// <summary>
        /// Anything with parameters: a layer, a loss, a model. A model of your own derives from <see cref="Module{T, TResult}"/>, keeps its
        /// layers in fields and ends its constructor with <see cref="RegisterComponents"/>.
        /// </summary>
        public partial class Module : IDisposable
        {
            private readonly List<(string Name, Module Module)> _submodules = [];
            private readonly List<(string Name, Parameter Parameter)> _parametersByName = [];
            private readonly List<(string Name, Tensor Buffer, bool Persistent)> _buffersByName = [];
            private bool _componentsRegistered;

            /// <summary>A name; never null in practice.</summary>
            protected string? name;

            /// <summary>For derived classes: a module with a name.</summary>
            protected Module(string name) => this.name = name;

            /// <summary>Frees parameters, buffers and submodules.</summary>
            ~Module() => Dispose(false);

            /// <summary>Frees parameters, buffers and submodules.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees what the module holds, when called from <see cref="Dispose()"/>.</summary>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing) return;
                foreach (var (_, parameter) in _parametersByName) parameter.Dispose();
                foreach (var (_, buffer, _) in _buffersByName) buffer.Dispose();
                foreach (var (_, module) in named_children()) module.Dispose();
            }

            /// <summary>The module's name.</summary>
            public virtual string GetName() => string.IsNullOrEmpty(name) ? GetType().Name : name;

            /// <summary>Switches to training mode, or out of it: matters to dropout and batch normalisation.</summary>
            public virtual void train(bool train = true)
            {
                training = train;
                foreach (var (_, module) in named_children()) module.train(train);
            }

            /// <summary>Switches to evaluation mode.</summary>
            public virtual void eval() => train(false);

            /// <summary>Whether somebody watches the module's inputs and results.</summary>
            internal virtual bool HasHooks => false;

            /// <summary>Whether the module is in training mode, as it is at first.</summary>
            public virtual bool training { get; private set; } = true;

            /// <summary>Clears the gradients of all parameters.</summary>
            /// <param name="set_to_none">Drop them, rather than fill them with zeros.</param>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var parameter in parameters()) GradientsOf.Clear(parameter, set_to_none);
            }

            /// <summary>Calls a function on every submodule, then on this module.</summary>
            public virtual Module apply(Action<Module> fn)
            {
                foreach (var (_, module) in named_children()) module.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>The given device and type, or the defaults: the processor and <see cref="get_default_dtype"/>.</summary>
            protected static (Device device, ScalarType dtype) GetDefaultDeviceAndType(Device? device = null, ScalarType? dtype = null) =>
                (device ?? CPU, dtype ?? get_default_dtype());
        }
    }
}
