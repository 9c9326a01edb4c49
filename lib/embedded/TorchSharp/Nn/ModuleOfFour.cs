namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Something that turns four values into a <typeparamref name="TResult"/>.</summary>
        public interface IModule<T1, T2, T3, T4, TResult>
        {
            /// <summary>Runs it, with its hooks.</summary>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
        }

        /// <summary>A module with four inputs.</summary>
        public abstract class Module<T1, T2, T3, T4, TResult>
            : HookableModule<
                Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>,
                Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>,
              IModule<T1, T2, T3, T4, TResult>
        {
            /// <summary>For derived classes: a module with a name.</summary>
            protected Module(string name) : base(name)
            {
            }

            /// <summary>What the module computes. Run it with <see cref="call"/>, which runs the hooks as well.</summary>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);

            /// <summary>Runs the module: hooks, <see cref="forward"/>, hooks.</summary>
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4)
            {
                Run(module_pre_hooks);
                foreach (var hook in pre_hooks.Values)
                {
                    if (hook(this, input1, input2, input3, input4) is { } replaced) (input1, input2, input3, input4) = replaced;
                }
                var result = forward(input1, input2, input3, input4);
                foreach (var hook in post_hooks.Values)
                {
                    if (hook(this, input1, input2, input3, input4, result) is { } replaced) result = replaced;
                }
                Run(module_post_hooks);
                return result;
            }
        }
    }
}
