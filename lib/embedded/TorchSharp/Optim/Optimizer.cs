using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Ways to change parameters along their gradients.</summary>
    public static partial class optim
    {
        /// <summary>Changes parameters along their gradients.</summary>
        public abstract partial class Optimizer : IDisposable
        {
            /// <summary>The groups behind <see cref="ParamGroups"/>.</summary>
            protected IList<ParamGroup> _parameter_groups = [];

            private protected Optimizer()
            {
            }

            /// <summary>Frees what was forgotten.</summary>
            ~Optimizer() => Dispose(false);

            /// <summary>The groups of parameters, each with its learning rate.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => _parameter_groups;

            /// <summary>Frees what the optimizer remembers between steps.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees what the optimizer remembers between steps.</summary>
            protected virtual void Dispose(bool disposing)
            {
            }

            /// <summary>Fills the gradients of all parameters with zeros, so that the next backward starts afresh.</summary>
            public virtual void zero_grad()
            {
                foreach (var parameter in parameters()) GradientsOf.Clear(parameter, setToNone: false);
            }

            /// <summary>Adds parameters with options of their own.</summary>
            /// <exception cref="NotImplementedException">This optimizer has no groups.</exception>
            public virtual void add_param_group(ParamGroup param_group) => throw new NotImplementedException("add_param_group");

            /// <summary>Changes all parameters that have a gradient.</summary>
            /// <param name="closure">Computes the loss anew; its value is returned.</param>
            public abstract Tensor? step(Func<Tensor>? closure = null);

            /// <summary>The parameters that the optimizer changes.</summary>
            public abstract IEnumerable<Parameter> parameters();

            /// <summary>An optimizer's options and memory, for saving them and going on with them.</summary>
            public class StateDictionary
            {
                internal StateDictionary()
                {
                }

                /// <summary>The options of the groups.</summary>
                public List<OptimizerOptions> Options { get; } = [];

                /// <summary>What is remembered of each parameter.</summary>
                public List<OptimizerState> State { get; } = [];

                /// <summary>For each group the places of its parameters in <see cref="State"/>.</summary>
                public List<List<int>> StateIndexRef { get; } = [];
            }
        }
    }
}
