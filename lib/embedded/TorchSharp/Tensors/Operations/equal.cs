using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether another tensor has the same shape and the same elements.</summary>
        public bool Equals(Tensor target)
        {
            if (target is null || !target.Impl.Sizes.AsSpan().SequenceEqual(Impl.Sizes)) return false;
            using var different = ne(target);
            using var count = different.sum();
            return count.item<long>() == 0;
        }
    }
}
