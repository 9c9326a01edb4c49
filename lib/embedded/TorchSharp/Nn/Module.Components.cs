using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Adds a submodule under a name.</summary>
            /// <exception cref="ArgumentException">The name is taken or contains a dot.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                RequireFreeName(name);
                submodule.RegisterComponents();
                _submodules.Add((name, submodule));
            }

            /// <summary>Adds a submodule under a name.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Adds a parameter under a name.</summary>
            /// <exception cref="ArgumentException">The name is taken or contains a dot.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                RequireFreeName(name);
                param.DetachFromDisposeScope();
                _parametersByName.Add((name, param));
            }

            /// <summary>Adds a tensor that is part of the module's state but is not trained.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">Whether <see cref="state_dict"/> contains it.</param>
            /// <exception cref="ArgumentException">The name is taken or contains a dot.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                RequireFreeName(name);
                tensor.DetachFromDisposeScope();
                _buffersByName.Add((name, tensor, persistent));
            }

            /// <summary>The direct submodules with their names.</summary>
            public virtual IEnumerable<(string name, Module module)> named_children() => _submodules.Select(m => (m.Name, m.Module));

            /// <summary>The direct submodules.</summary>
            public virtual IEnumerable<Module> children() => named_children().Select(m => m.module);

            /// <summary>The submodules at any depth, with dotted names.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var child in named_children()) yield return child;
                foreach (var (name, module) in named_children())
                {
                    foreach (var (inner, submodule) in module.named_modules()) yield return ($"{name}.{inner}", submodule);
                }
            }

            /// <summary>The submodules at any depth.</summary>
            public virtual IEnumerable<Module> modules() => named_modules().Select(m => m.module);

            /// <summary>The trainable parameters with dotted names; each one once.</summary>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<Parameter>(ReferenceEqualityComparer.Instance);
                foreach (var (name, parameter) in _parametersByName)
                {
                    if (seen.Add(parameter)) yield return (name, parameter);
                }
                if (!recurse) yield break;
                foreach (var (name, module) in named_children())
                {
                    foreach (var (inner, parameter) in module.named_parameters())
                    {
                        if (seen.Add(parameter)) yield return ($"{name}.{inner}", parameter);
                    }
                }
            }

            /// <summary>The trainable parameters.</summary>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(p => p.parameter);

            /// <summary>The tensors that are state but not trained, with dotted names.</summary>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                foreach (var (name, buffer, persistent) in _buffersByName)
                {
                    if (persistent || include_nonpersistent) yield return (name, buffer);
                }
                if (!recurse) yield break;
                foreach (var (name, module) in named_children())
                {
                    foreach (var (inner, buffer) in module.named_buffers(true, include_nonpersistent)) yield return ($"{name}.{inner}", buffer);
                }
            }

            /// <summary>The tensors that are state but not trained.</summary>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            /// <summary>A parameter by its dotted name, or null.</summary>
            public virtual Parameter? get_parameter(string target) => named_parameters().FirstOrDefault(p => p.name == target).parameter;

            /// <summary>A buffer by its dotted name, or null.</summary>
            public virtual Tensor? get_buffer(string target) => named_buffers().FirstOrDefault(b => b.name == target).buffer;

            /// <summary>Whether there is a parameter of that dotted name.</summary>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>Whether there is a buffer of that dotted name.</summary>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>All parameters and persistent buffers by dotted name.</summary>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach (var (name, parameter) in named_parameters()) destination.TryAdd(Prefixed(name), parameter);
                foreach (var (name, buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(Prefixed(name), buffer);
                return destination;

                string Prefixed(string name) => string.IsNullOrEmpty(prefix) ? name : $"{prefix}.{name}";
            }

            /// <summary>Overwrites parameters and buffers with those of a <see cref="state_dict"/>.</summary>
            /// <param name="source">The values by dotted name.</param>
            /// <param name="strict">Refuse names that are missing on either side.</param>
            /// <param name="skip">Names to leave alone.</param>
            /// <returns>The names that the source lacks, and those that it has too many.</returns>
            /// <exception cref="InvalidOperationException">Names differ and <paramref name="strict"/> is set.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                var destination = state_dict();
                var missing = destination.Keys.Except(source.Keys).Except(skip ?? []).ToList();
                var unexpected = source.Keys.Except(destination.Keys).Except(skip ?? []).ToList();
                if (strict && missing.Count + unexpected.Count > 0)
                {
                    throw new InvalidOperationException(
                        "The loaded state_dict is not identical to the target dictionary. " +
                        $"Missing: {string.Join(", ", missing)}. Unexpected: {string.Join(", ", unexpected)}.");
                }
                using var mode = no_grad();
                foreach (var (name, value) in source)
                {
                    if (skip?.Contains(name) != true && destination.TryGetValue(name, out var target)) target.copy_(value);
                }
                return (missing, unexpected);
            }

            /// <summary>Puts a parameter in the place of the one of that name, or adds it; removes it when null.</summary>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                var place = _parametersByName.FindIndex(p => p.Name == name);
                if (value is null)
                {
                    if (place >= 0) _parametersByName.RemoveAt(place);
                }
                else if (place >= 0)
                {
                    _parametersByName[place] = (name, value);
                }
                else
                {
                    _parametersByName.Add((name, value));
                }
            }

            /// <summary>Puts a buffer in the place of the one of that name, or adds it; removes it when null.</summary>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                var place = _buffersByName.FindIndex(b => b.Name == name);
                if (value is null)
                {
                    if (place >= 0) _buffersByName.RemoveAt(place);
                }
                else if (place >= 0)
                {
                    _buffersByName[place] = (name, value, persistent);
                }
                else
                {
                    _buffersByName.Add((name, value, persistent));
                }
            }

            private void RequireFreeName(string name)
            {
                if (string.IsNullOrEmpty(name)) throw new ArgumentNullException(nameof(name));
                if (name.Contains('.')) throw new ArgumentException($"component names cannot contain a '.', but this one is '{name}'.", nameof(name));
                if (IsRegistered(name)) throw new ArgumentException($"Component {name} is already registered.", nameof(name));
            }
        }
    }
}
