using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Lets this tensor show the memory of another one, in its shape.</summary>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The types differ, or this is a leaf that requires grad.</exception>
        public Tensor set_(Tensor source)
        {
            if (source.dtype != dtype)
            {
                throw new ExternalException(
                    $"Could not set tensor of type {Errors.NameOf(source.dtype)} to a tensor of type {Errors.NameOf(dtype)}.");
            }
            Gradient.RequireNoLeaf(this);
            Impl.Rebind(source.Impl);
            return this;
        }
    }
}
