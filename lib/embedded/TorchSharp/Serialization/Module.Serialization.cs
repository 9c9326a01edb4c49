using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Writes all parameters and persistent buffers to a file, which is replaced when all is written.</summary>
            /// <param name="location">The file.</param>
            /// <param name="skip">Names to leave out.</param>
            /// <returns>This module.</returns>
            public Module save(string location, IList<string>? skip = null)
            {
                AtomicFile.Write(location, writer => save(writer, skip));
                return this;
            }

            /// <summary>Writes all parameters and persistent buffers.</summary>
            /// <inheritdoc cref="save(string, IList{string})" />
            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>Writes all parameters and persistent buffers and closes the stream.</summary>
            /// <inheritdoc cref="save(string, IList{string})" />
            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream);
                return save(writer, skip);
            }

            /// <summary>Writes tensors by name, as <see cref="save(BinaryWriter, IList{string})"/> does.</summary>
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                var entries = sd.Where(entry => skip?.Contains(entry.Key) != true).ToList();
                writer.Encode(entries.Count);
                foreach (var (name, tensor) in entries)
                {
                    writer.Write(name);
                    tensor.Save(writer);
                }
            }

            /// <summary>Overwrites parameters and buffers with those of a file.</summary>
            /// <param name="location">The file.</param>
            /// <param name="strict">Refuse a file with other names than the module's.</param>
            /// <param name="skip">Names to leave alone.</param>
            /// <param name="loadedParameters">Gets for each name of the file whether the module has it.</param>
            /// <returns>This module.</returns>
            /// <exception cref="FileNotFoundException">There is no such file.</exception>
            /// <exception cref="ArgumentException">Names, types or shapes differ.</exception>
            /// <exception cref="EndOfStreamException">The file ends too early.</exception>
            public virtual Module load(
                string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                if (!File.Exists(location))
                    throw new FileNotFoundException($"There is no file {location} to load the weights from.", location);
                using var reader = new BinaryReader(File.OpenRead(location));
                return load(reader, strict, skip, loadedParameters);
            }

            /// <inheritdoc cref="load(string, bool, IList{string}, Dictionary{string, bool})" />
            public virtual Module load(
                BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                var state = state_dict();
                var entries = reader.Decode();
                if (strict && entries != state.Count)
                    throw new ArgumentException($"Mismatched state_dict sizes: expected {state.Count}, but found {entries} entries.");
                for (long i = 0; i < entries; i++)
                {
                    var name = reader.ReadString();
                    var found = state.TryGetValue(name, out var tensor);
                    if (!found && strict)
                    {
                        throw new ArgumentException(
                            $"Mismatched module state names: the target modules does not have a submodule or buffer named '{name}'");
                    }
                    if (found && skip?.Contains(name) != true) tensor!.Load(reader);
                    else TensorExtensionMethods.Skip(reader);
                    loadedParameters?.Add(name, found);
                }
                return this;
            }

            /// <summary>Overwrites parameters and buffers with those of a stream, which is closed.</summary>
            /// <inheritdoc cref="load(string, bool, IList{string}, Dictionary{string, bool})" />
            public Module load(
                Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>A new module with the parameters of a file.</summary>
            public static Module Create<T>(string path) where T : Module, new() => new T().load(path);
        }
    }
}
