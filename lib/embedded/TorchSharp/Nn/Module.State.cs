namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>All parameters, then all persistent buffers, by dotted name.</summary>
            /// <param name="destination">A dictionary to add to; a new one when null.</param>
            /// <param name="prefix">What the names start with.</param>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach (var (name, parameter) in named_parameters()) destination.TryAdd(Prefixed(name), parameter);
                foreach (var (name, buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(Prefixed(name), buffer);
                foreach (var (name, module) in named_children()) module.state_dict(destination, Prefixed(name));
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
                        $"The loaded state_dict is not identical to the target dictionary. Missing: {string.Join(", ", missing)}. " +
                        $"Unexpected: {string.Join(", ", unexpected)}.");
                }
                using var mode = no_grad();
                foreach (var (name, value) in source)
                {
                    if (skip?.Contains(name) != true && destination.TryGetValue(name, out var target)) target.copy_(value);
                }
                return (missing, unexpected);
            }
        }
    }
}
