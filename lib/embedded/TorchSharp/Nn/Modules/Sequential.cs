using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Modules run one after another.</summary>
    public class Sequential : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private readonly List<(string Name, torch.nn.Module<torch.Tensor, torch.Tensor> Module)> _modules = [];

        /// <summary>For derived classes: named modules in their order.</summary>
        protected internal Sequential(params (string name, torch.nn.Module<torch.Tensor, torch.Tensor> submodule)[] modules)
            : base(nameof(Sequential))
        {
            foreach (var (name, module) in modules) append(name, module);
        }

        /// <summary>For derived classes: modules in their order, named by their place.</summary>
        protected internal Sequential(params torch.nn.Module<torch.Tensor, torch.Tensor>[] modules) : base(nameof(Sequential))
        {
            foreach (var module in modules) append(module);
        }

        /// <summary>The number of modules.</summary>
        public int Count => _modules.Count;

        /// <summary>The module at a place.</summary>
        public torch.nn.IModule<torch.Tensor, torch.Tensor> this[int index] => _modules[index].Module;

        /// <summary>Adds a module at the end.</summary>
        public Sequential append(string name, torch.nn.IModule<torch.Tensor, torch.Tensor> module)
        {
            var added = (torch.nn.Module<torch.Tensor, torch.Tensor>)module;
            register_module(name, added);
            _modules.Add((name, added));
            return this;
        }

        /// <summary>Adds a module at the end, named by its place.</summary>
        public Sequential append(torch.nn.IModule<torch.Tensor, torch.Tensor> module) => append(_modules.Count.ToString(), module);

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor input)
        {
            if (_modules.Count == 0) return input.alias();
            var current = _modules[0].Module.call(input);
            for (var i = 1; i < _modules.Count; i++)
            {
                var next = _modules[i].Module.call(current);
                current.Dispose();
                current = next;
            }
            return current;
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Modules run one after another, named by their place.</summary>
            public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) => new(modules);

            /// <summary>Named modules run one after another.</summary>
            public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) => new(modules);

            /// <summary>Modules run one after another, named by their place.</summary>
            public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => new([.. modules]);

            /// <summary>Named modules run one after another.</summary>
            public static Sequential Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) => new([.. modules]);

            /// <summary>An empty sequence, to append to.</summary>
            public static Sequential Sequential() => new(Array.Empty<Module<Tensor, Tensor>>());
        }
    }
}
