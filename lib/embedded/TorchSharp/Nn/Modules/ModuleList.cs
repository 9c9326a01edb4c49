using System.Collections;
using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Modules in a list, registered with the module that holds it; the list does not say what becomes of their results.</summary>
    /// <remarks>The list is registered once, when its holder registers it: what is added afterwards is not.</remarks>
    public class ModuleList<T> : torch.nn.Module, IList<T> where T : torch.nn.Module
    {
        private readonly List<T> _list;
        private bool _registered;

        /// <summary>A list of modules.</summary>
        public ModuleList(params T[] modules) : base(nameof(ModuleList<T>)) => _list = [.. modules ?? []];

        /// <summary>The number of modules.</summary>
        public int Count => _list.Count;

        /// <summary>False: modules can be added.</summary>
        public bool IsReadOnly => false;

        /// <summary>The module at a place.</summary>
        public T this[int index]
        {
            get => _list[index];
            set => _list[index] = value;
        }

        /// <summary>Adds a module at the end.</summary>
        public void Add(T item) => _list.Add(item);

        /// <summary>Adds modules at the end.</summary>
        public void append(params T[] parameters) => _list.AddRange(parameters ?? []);

        /// <summary>Adds modules at the end.</summary>
        public void extend(IEnumerable<T> modules) => _list.AddRange(modules);

        /// <summary>Takes all modules out.</summary>
        public void Clear() => _list.Clear();

        /// <summary>Whether a module is in the list.</summary>
        public bool Contains(T item) => _list.Contains(item);

        /// <summary>Copies the modules into an array.</summary>
        public void CopyTo(T[] array, int arrayIndex) => _list.CopyTo(array, arrayIndex);

        /// <summary>The place of a module, or -1.</summary>
        public int IndexOf(T item) => _list.IndexOf(item);

        /// <summary>Puts a module at a place.</summary>
        public void Insert(int index, T item) => _list.Insert(index, item);

        /// <summary>Takes a module out.</summary>
        public bool Remove(T item) => _list.Remove(item);

        /// <summary>Takes the module at a place out.</summary>
        public void RemoveAt(int index) => _list.RemoveAt(index);

        /// <inheritdoc />
        public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Registers the modules under their places.</summary>
        protected override void RegisterComponents()
        {
            if (_registered) return;
            for (var i = 0; i < _list.Count; i++) register_module($"{i}", _list[i]);
            _registered = true;
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Modules in a list, to keep in a field of a module.</summary>
            public static ModuleList<Module> ModuleList(params Module[] modules) => new(modules);

            /// <summary>Modules of one kind in a list, to keep in a field of a module.</summary>
            public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => new(modules);
        }
    }
}
