using System.Reflection;
using System.Runtime.CompilerServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Adds a submodule under a name; null takes the one of that name away.</summary>
            /// <exception cref="ArgumentException">The name is empty or contains a dot.</exception>
            /// <exception cref="InvalidOperationException">There is a submodule of that name already.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    _submodules.RemoveAll(m => m.Name == name);
                    return;
                }
                if (string.IsNullOrEmpty(name)) throw new ArgumentException("module name can't be empty string \"\"", nameof(name));
                if (name.Contains('.')) throw new ArgumentException($"module name can't contain \".\", got: {name}", nameof(name));
                if (_submodules.Exists(m => m.Name == name))
                    throw new InvalidOperationException($"Sub-module {name} is already registered.");
                submodule.RegisterComponents();
                _submodules.Add((name, submodule));
            }

            /// <summary>Adds a submodule under a name.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Adds a parameter under a name.</summary>
            /// <exception cref="ArgumentNullException">There is no parameter.</exception>
            /// <exception cref="InvalidOperationException">There is a parameter of that name already.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                if (param is null || param.IsInvalid)
                    throw new ArgumentNullException(nameof(param), "A null tensor cannot be registered as a parameter.");
                if (_parametersByName.Exists(p => p.Name == name))
                    throw new InvalidOperationException($"Parameter {name} is already registered.");
                _parametersByName.Add((name, param));
            }

            /// <summary>Adds a tensor that is part of the module's state but is not trained.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">Whether <see cref="state_dict"/> contains it.</param>
            /// <exception cref="ArgumentNullException">There is no tensor.</exception>
            /// <exception cref="InvalidOperationException">There is a buffer of that name already.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                if (tensor is null || tensor.IsInvalid)
                    throw new ArgumentNullException(nameof(tensor), "A null tensor cannot be registered as a buffer.");
                if (_buffersByName.Exists(b => b.Name == name))
                    throw new InvalidOperationException($"Tensor {name} is already registered.");
                _buffersByName.Add((name, tensor, persistent));
            }

            /// <summary>Registers the modules, parameters and tensors that the fields of a derived class hold.</summary>
            protected virtual void RegisterComponents()
            {
                if (_componentsRegistered) return;
                foreach (var field in ComponentFields())
                {
                    var name = field.ComponentName();
                    if (IsRegistered(name)) continue;
                    switch (field.GetValue(this))
                    {
                        case Module module: register_module(name, module); break;
                        case Parameter parameter: register_parameter(name, parameter); break;
                        case Tensor tensor: register_buffer(name, tensor); break;
                    }
                }
                _componentsRegistered = true;
            }

            /// <summary>Puts a parameter in the place of the one of that name, or adds it; removes it when null.</summary>
            protected void ConditionallyRegisterParameter(string name, Tensor? value) =>
                ConditionallyRegisterParameter(name, value as Parameter);

            /// <inheritdoc cref="ConditionallyRegisterParameter(string, Tensor?)" />
            protected void ConditionallyRegisterParameter(string name, Parameter? value) =>
                Replace(_parametersByName, p => p.Name == name, value is null ? null : (name, value));

            /// <summary>Puts a buffer in the place of the one of that name, or adds it; removes it when null.</summary>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true) =>
                Replace(_buffersByName, b => b.Name == name, value is null ? null : (name, value, persistent));

            /// <summary>What the setter of a parameter property does: frees the old parameter, keeps and registers the new one.</summary>
            private protected void Assign(ref Parameter? field, Parameter? value, [CallerMemberName] string name = "")
            {
                if (ReferenceEquals(field, value)) return;
                field?.Dispose();
                field = value;
                value?.DetachFromDisposeScope();
                ConditionallyRegisterParameter(name, value);
            }

            /// <summary>What the setter of a buffer property does: frees the old buffer, keeps and registers the new one.</summary>
            private protected void Assign(ref Tensor? field, Tensor? value, [CallerMemberName] string name = "")
            {
                if (ReferenceEquals(field, value)) return;
                field?.Dispose();
                field = value?.DetachFromDisposeScope();
                ConditionallyRegisterBuffer(name, value);
            }

            /// <summary>Takes all submodules away.</summary>
            protected void ClearModules() => _submodules.Clear();

            /// <summary>Adds a submodule as it is: under a name that may be taken, its fields not registered.</summary>
            internal void AddSubmodule(string name, Module module) => _submodules.Add((name, module));

            private static void Replace<T>(List<T> list, Predicate<T> match, T? value) where T : struct
            {
                var place = list.FindIndex(match);
                if (value is null)
                {
                    if (place >= 0) list.RemoveAt(place);
                }
                else if (place >= 0)
                {
                    list[place] = value.Value;
                }
                else
                {
                    list.Add(value.Value);
                }
            }

            private bool IsRegistered(string name) =>
                _submodules.Exists(m => m.Name == name) || _parametersByName.Exists(p => p.Name == name) ||
                _buffersByName.Exists(b => b.Name == name);

            /// <summary>The fields of the classes that derive from the engine's own, which register what they hold themselves.</summary>
            private IEnumerable<FieldInfo> ComponentFields()
            {
                const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
                for (var type = GetType(); type is not null && type.Assembly != typeof(Module).Assembly; type = type.BaseType)
                {
                    foreach (var field in type.GetFields(Own)) yield return field;
                }
            }
        }
    }
}
