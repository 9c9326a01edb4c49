using System.Collections;
using TorchSharp.Modules;

namespace TorchSharp.Modules
{
    /// <summary>Parameters in a list, registered with the module that holds it.</summary>
    public class ParameterList : torch.nn.Module, IList<Parameter>
    {
        private readonly List<Parameter> _list;
        private bool _registered;

        /// <summary>A list of parameters.</summary>
        public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList)) => _list = [.. parameters ?? []];

        /// <summary>The number of parameters.</summary>
        public int Count => _list.Count;

        /// <summary>False: parameters can be added.</summary>
        public bool IsReadOnly => false;

        /// <summary>The parameter at a place.</summary>
        public Parameter this[int index]
        {
            get => _list[index];
            set => _list[index] = value;
        }

        /// <summary>The parameters, named by their places.</summary>
        public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) =>
            _list.Select((parameter, i) => ($"{i}", parameter));

        /// <summary>Whether there is a parameter at a place.</summary>
        public override bool has_parameter(string target) => get_parameter(target) is not null;

        /// <summary>The parameter at a place, or null.</summary>
        public override Parameter? get_parameter(string target) =>
            int.TryParse(target, out var index) ? _list.ElementAtOrDefault(index) : null;

        /// <summary>Adds a parameter at the end.</summary>
        public void Add(Parameter item) => _list.Add(item);

        /// <summary>Adds parameters at the end.</summary>
        public void append(params Parameter[] parameters) => _list.AddRange(parameters ?? []);

        /// <summary>Adds parameters at the end.</summary>
        public void extend(IEnumerable<Parameter> parameters) => _list.AddRange(parameters);

        /// <summary>Takes all parameters out.</summary>
        public void Clear() => _list.Clear();

        /// <summary>Whether a parameter is in the list.</summary>
        public bool Contains(Parameter item) => _list.Contains(item);

        /// <summary>Copies the parameters into an array.</summary>
        public void CopyTo(Parameter[] array, int arrayIndex) => _list.CopyTo(array, arrayIndex);

        /// <summary>The place of a parameter, or -1.</summary>
        public int IndexOf(Parameter item) => _list.IndexOf(item);

        /// <summary>Puts a parameter at a place.</summary>
        public void Insert(int index, Parameter item) => _list.Insert(index, item);

        /// <summary>Takes a parameter out.</summary>
        public bool Remove(Parameter item) => _list.Remove(item);

        /// <summary>Takes the parameter at a place out.</summary>
        public void RemoveAt(int index) => _list.RemoveAt(index);

        /// <inheritdoc />
        public IEnumerator<Parameter> GetEnumerator() => _list.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Registers the parameters under their places.</summary>
        protected override void RegisterComponents()
        {
            if (_registered) return;
            for (var i = 0; i < _list.Count; i++) register_parameter($"{i}", _list[i]);
            _registered = true;
        }

        /// <inheritdoc />
        protected override void _toEpilog(torch.ScalarType? dtype, torch.Device? device, bool non_blocking)
        {
            for (var i = 0; i < _list.Count; i++)
            {
                if (!ReplaceParameter(dtype, device, _list[i], out var converted)) continue;
                _list[i].Dispose();
                _list[i] = converted!;
                if (_registered) ConditionallyRegisterParameter($"{i}", converted);
            }
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Parameters in a list, to keep in a field of a module.</summary>
            public static ParameterList ParameterList(params Parameter[] parameters) => new(parameters);
        }
    }
}
