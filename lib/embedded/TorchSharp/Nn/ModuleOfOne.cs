namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Something that turns a <typeparamref name="T"/> into a <typeparamref name="TResult"/>.</summary>
        public interface IModule<T, TResult>
        {
            /// <summary>Runs it, with its hooks.</summary>
            TResult call(T input1);
        }

        /// <summary>A module with one input: what nearly every layer and model is.</summary>
        public abstract class Module<T, TResult>
            : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>,
              IModule<T, TResult>
        {
            /// <summary>For derived classes: a module with a name.</summary>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes. Run it with <see cref="call"/>, which runs the hooks as well.</summary>
            public abstract TResult forward(T input);

            /// <summary>Runs the module: hooks, <see cref="forward"/>, hooks.</summary>
            public TResult call(T input)
            {
                Run(module_pre_hooks);
                foreach (var hook in pre_hooks.Values)
                {
                    if (hook(this, input) is { } replaced) input = replaced;
                }
                var result = forward(input);
                foreach (var hook in post_hooks.Values)
                {
                    if (hook(this, input, result) is { } replaced) result = replaced;
                }
                Run(module_post_hooks);
                return result;
            }
        }
    }
}
