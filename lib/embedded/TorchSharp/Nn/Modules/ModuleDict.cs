using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Modules by name, in the order in which they were added, registered with the module that holds them.</summary>
    /// <remarks>They are registered once, when their holder registers them: what is added afterwards is not.</remarks>
    public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, IList<(string, T)> where T : torch.nn.Module
    {
        private readonly OrderedDictionary<string, T> _modules = [];
        private bool _registered;

        /// <summary>An empty dictionary.</summary>
        public ModuleDict() : base(nameof(ModuleDict<T>))
        {
        }

        /// <summary>The number of modules.</summary>
        public int Count => _modules.Count;

        /// <summary>False: modules can be added.</summary>
        public bool IsReadOnly => false;

        /// <summary>The names in their order.</summary>
        public ICollection<string> Keys => _modules.Keys.ToList();

        /// <summary>The modules in their order.</summary>
        public ICollection<T> Values => _modules.Values.ToList();

        /// <summary>A module by its name.</summary>
        public T this[string key]
        {
            get => _modules[key];
            set => _modules[key] = value;
        }

        /// <summary>A name and its module by their place.</summary>
        public (string, T) this[int index]
        {
            get => Pair(_modules.GetAt(index));
            set
            {
                _modules.RemoveAt(index);
                _modules.Insert(index, value.Item1, value.Item2);
            }
        }

        /// <summary>The names in their order.</summary>
        public IEnumerable<string> keys() => _modules.Keys;

        /// <summary>The modules in their order.</summary>
        public IEnumerable<T> values() => _modules.Values;

        /// <summary>The names with their modules.</summary>
        public IEnumerator<(string, T)> items() => _modules.Select(Pair).GetEnumerator();

        /// <summary>Adds a module under a name.</summary>
        public void Add(string key, T value) => _modules.Add(key, value);

        /// <inheritdoc cref="Add(string, T)" />
        public void Add((string, T) item) => Add(item.Item1, item.Item2);

        /// <inheritdoc cref="Add(string, T)" />
        public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

        /// <summary>Puts a module at a place, under a name.</summary>
        public void Insert(int index, (string, T) item) => _modules.Insert(index, item.Item1, item.Item2);

        /// <summary>Takes the module of a name out.</summary>
        public bool Remove(string key) => _modules.Remove(key);

        /// <inheritdoc cref="Remove(string)" />
        public bool Remove((string, T) item) => Contains(item) && Remove(item.Item1);

        /// <inheritdoc cref="Remove(string)" />
        public bool Remove(KeyValuePair<string, T> item) => Remove(item.Key);

        /// <summary>Takes the module at a place out.</summary>
        public void RemoveAt(int index) => _modules.RemoveAt(index);

        /// <summary>Takes all modules out.</summary>
        public void Clear() => _modules.Clear();

        /// <inheritdoc cref="Clear" />
        public void clear() => Clear();

        /// <summary>Whether there is a module of that name.</summary>
        public bool ContainsKey(string key) => _modules.ContainsKey(key);

        /// <summary>Whether there is this module under that name.</summary>
        public bool Contains((string, T) item) => IndexOf(item) >= 0;

        /// <summary>Whether there is a module of that name.</summary>
        public bool Contains(KeyValuePair<string, T> item) => ContainsKey(item.Key);

        /// <summary>The module of a name, if there is one.</summary>
        public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _modules.TryGetValue(key, out value);

        /// <summary>The place of a module under its name, or -1.</summary>
        public int IndexOf((string, T) item) =>
            TryGetValue(item.Item1, out var module) && ReferenceEquals(module, item.Item2) ? _modules.IndexOf(item.Item1) : -1;

        /// <summary>Copies names and modules into an array.</summary>
        public void CopyTo((string, T)[] array, int arrayIndex) => _modules.Select(Pair).ToList().CopyTo(array, arrayIndex);

        /// <inheritdoc cref="CopyTo((string, T)[], int)" />
        public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => _modules.ToList().CopyTo(array, arrayIndex);

        /// <inheritdoc />
        public IEnumerator<(string, T)> GetEnumerator() => items();

        IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => _modules.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Registers the modules under their names.</summary>
        protected override void RegisterComponents()
        {
            if (_registered) return;
            foreach (var (name, module) in _modules) register_module(name, module);
            _registered = true;
        }

        private static (string, T) Pair(KeyValuePair<string, T> entry) => (entry.Key, entry.Value);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Modules by name, to keep in a field of a module.</summary>
            public static ModuleDict<Module> ModuleDict(params (string, Module)[] modules) => ModuleDict<Module>(modules);

            /// <summary>Modules of one kind by name, to keep in a field of a module.</summary>
            public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : Module
            {
                var result = new ModuleDict<T>();
                foreach (var module in modules) result.Add(module);
                return result;
            }
        }
    }
}
