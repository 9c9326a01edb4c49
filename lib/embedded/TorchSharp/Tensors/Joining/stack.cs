using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Joins tensors of one shape along a new dimension.</summary>
    /// <exception cref="ExternalException">There are no tensors, or their shapes differ.</exception>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0)
    {
        var parts = tensors.ToArray();
        if (parts.Length == 0) throw new ExternalException("stack expects a non-empty TensorList.");
        var d = Shapes.Dimension(dim, parts[0].Impl.Sizes.Length + 1);
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Impl.Sizes.AsSpan().SequenceEqual(parts[0].Impl.Sizes)) continue;
            throw new ExternalException(
                $"stack expects each tensor to be equal size, but got {Shapes.Format(parts[0].Impl.Sizes)} at entry 0 and " +
                $"{Shapes.Format(parts[i].Impl.Sizes)} at entry {i}.");
        }
        return Joining.CatRaised(parts, part => part.unsqueeze(d), d);
    }
}
