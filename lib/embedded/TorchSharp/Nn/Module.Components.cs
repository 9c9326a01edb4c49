using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
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
                    if (!parameter.IsInvalid && seen.Add(parameter)) yield return (name, parameter);
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

            /// <summary>
            /// The tensors that are state but not trained, with dotted names; each one once. As in the real package those registered as not
            /// persistent are left out, whatever <paramref name="include_nonpersistent"/> says.
            /// </summary>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach (var (name, buffer, persistent) in _buffersByName)
                {
                    if (persistent && !buffer.IsInvalid && seen.Add(buffer)) yield return (name, buffer);
                }
                if (!recurse) yield break;
                foreach (var (name, module) in named_children())
                {
                    foreach (var (inner, buffer) in module.named_buffers(true, include_nonpersistent))
                    {
                        if (seen.Add(buffer)) yield return ($"{name}.{inner}", buffer);
                    }
                }
            }

            /// <summary>The tensors that are state but not trained.</summary>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            /// <summary>A parameter by its dotted name, or null.</summary>
            public virtual Parameter? get_parameter(string target) =>
                _parametersByName.Find(p => p.Name == target).Parameter ?? Inside(target, (module, inner) => module.get_parameter(inner));

            /// <summary>A buffer by its dotted name, or null.</summary>
            public virtual Tensor? get_buffer(string target)
            {
                ArgumentNullException.ThrowIfNull(target);
                return _buffersByName.Find(b => b.Name == target).Buffer ?? Inside(target, (module, inner) => module.get_buffer(inner));
            }

            /// <summary>Whether there is a parameter of that dotted name.</summary>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>Whether there is a buffer of that dotted name.</summary>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>Asks the children of the name before the first dot for the name behind it.</summary>
            private T? Inside<T>(string target, Func<Module, string, T?> ask) where T : class
            {
                var dot = target.IndexOf('.');
                if (dot < 0) return null;
                return named_children()
                    .Where(child => child.name == target[..dot])
                    .Select(child => ask(child.module, target[(dot + 1)..]))
                    .FirstOrDefault(found => found is not null);
            }
        }
    }
}
