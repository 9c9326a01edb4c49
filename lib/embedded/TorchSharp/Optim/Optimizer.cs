using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Ways to change parameters along their gradients.</summary>
    public static partial class optim
    {
        /// <summary>Changes parameters along their gradients.</summary>
        public abstract class Optimizer : IDisposable
        {
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

            /// <summary>Changes all parameters that have a gradient.</summary>
            /// <param name="closure">Computes the loss anew; its value is returned.</param>
            public abstract Tensor? step(Func<Tensor>? closure = null);

            /// <summary>The parameters that the optimizer changes.</summary>
            public abstract IEnumerable<Parameter> parameters();
        }
    }
}
