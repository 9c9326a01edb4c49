using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether another tensor has the same shape and the same elements.</summary>
        /// <exception cref="ExternalException">The other tensor is of another type.</exception>
        public bool Equals(Tensor target)
        {
            if (target is null) return false;
            if (dtype != target.dtype)
            {
                throw new ExternalException(
                    $"Expected object of data type {Errors.NameOf(dtype)} but got data type {Errors.NameOf(target.dtype)} for argument #2 " +
                    "'other' in call to equal");
            }
            if (!target.Impl.Sizes.AsSpan().SequenceEqual(Impl.Sizes)) return false;
            using var same = eq(target);
            using var all = same.all();
            return all.item<bool>();
        }
    }
}
