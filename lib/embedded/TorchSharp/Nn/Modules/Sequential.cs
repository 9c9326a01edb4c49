using System.Runtime.CompilerServices;
using TorchSharp.Modules;
using TorchSharp.Nn;

namespace TorchSharp.Modules
{
    /// <summary>Modules run one after another.</summary>
    public class Sequential : torch.nn.Module<torch.Tensor, torch.Tensor>
    {
        private readonly List<(string Name, torch.nn.IModule<torch.Tensor, torch.Tensor> Module)> _modules = [];

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
        [IndexerName("SequentialItems")]
        public torch.nn.IModule<torch.Tensor, torch.Tensor> this[int index] => _modules[index].Module;

        /// <summary>
        /// The modules from <c>start</c> up to, not including, <c>end</c>, under their names, as a sequence that shares them.
        /// </summary>
        /// <exception cref="IndexOutOfRangeException">There are fewer modules.</exception>
        [IndexerName("SequentialItems")]
        public Sequential this[(int? start, int? end) index]
        {
            get
            {
                var (start, end) = (index.start ?? 0, index.end ?? Count);
                if (start < 0 || start > Count)
                    throw new IndexOutOfRangeException($"{start} is not a valid index: there are {Count} modules.");
                if (end < 0 || end > Count) throw new IndexOutOfRangeException($"{end} is not a valid index: there are {Count} modules.");
                var slice = torch.nn.Sequential();
                for (var i = start; i < end; i++) slice.append(_modules[i].Name, _modules[i].Module);
                return slice;
            }
        }

        /// <summary>A range of the modules, under their names, as a sequence that shares them.</summary>
        [IndexerName("SequentialItems")]
        public Sequential this[Range index] => this[(index.Start.GetOffset(Count), index.End.GetOffset(Count))];

        /// <summary>Adds a module at the end.</summary>
        public Sequential append(string name, torch.nn.IModule<torch.Tensor, torch.Tensor> module)
        {
            AddSubmodule(name, (torch.nn.Module)module);
            _modules.Add((name, module));
            return this;
        }

        /// <summary>Adds a module at the end, named by its place.</summary>
        public Sequential append(torch.nn.IModule<torch.Tensor, torch.Tensor> module) => append(_modules.Count.ToString(), module);

        /// <inheritdoc />
        public override torch.Tensor forward(torch.Tensor tensor)
        {
            if (_modules.Count == 0) return tensor.alias();
            torch.Tensor? current = null;
            for (var i = 0; i < _modules.Count;)
            {
                var next = ConvPool.TryRun(_modules, i, current ?? tensor);
                i += next is null ? 1 : ConvPool.Modules;
                next ??= _modules[i - 1].Module.call(current ?? tensor);
                current?.Dispose();
                current = next;
            }
            return current!;
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

            /// <summary>Named modules run one after another.</summary>
            public static Sequential Sequential(params Tuple<string, Module<Tensor, Tensor>>[] modules) =>
                new(modules.Select(m => (m.Item1, m.Item2)).ToArray());

            /// <summary>Modules run one after another, named by their place.</summary>
            public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => new([.. modules]);

            /// <summary>Named modules run one after another.</summary>
            public static Sequential Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) => new([.. modules]);

            /// <summary>Named modules run one after another.</summary>
            public static Sequential Sequential(IEnumerable<Tuple<string, Module<Tensor, Tensor>>> modules) => Sequential([.. modules]);

            /// <summary>An empty sequence, to append to.</summary>
            public static Sequential Sequential() => new(Array.Empty<Module<Tensor, Tensor>>());
        }
    }
}
