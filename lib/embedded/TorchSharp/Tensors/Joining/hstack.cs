using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Joins tensors side by side: vectors along their only dimension, all else along the second.</summary>
    /// <exception cref="ExternalException">There are no tensors, or the shapes don't fit.</exception>
    public static Tensor hstack(params Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ExternalException("hstack expects a non-empty TensorList.");
        var isVectors = tensors[0].Dimensions <= 1;
        return Joining.CatRaised(tensors, t => t.atleast_1d(), isVectors ? 0 : 1);
    }

    /// <inheritdoc cref="hstack(Tensor[])" />
    public static Tensor hstack(IList<Tensor> tensors) => hstack(tensors.ToArray());

    /// <inheritdoc cref="hstack(Tensor[])" />
    public static Tensor hstack(IEnumerable<Tensor> tensors) => hstack(tensors.ToArray());

    /// <inheritdoc cref="hstack(Tensor[])" />
    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => hstack(tensors.ToArray());

    /// <summary>Joins tensors as columns: vectors become columns, matrices are laid side by side.</summary>
    /// <exception cref="ExternalException">There are no tensors, or the shapes don't fit.</exception>
    public static Tensor column_stack(params Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ExternalException("column_stack expects a non-empty TensorList.");
        return Joining.CatRaised(tensors, t => t.Dimensions <= 1 ? t.reshape(t.numel(), 1) : t.alias(), 1);
    }

    /// <inheritdoc cref="column_stack(Tensor[])" />
    public static Tensor column_stack(IList<Tensor> tensors) => column_stack(tensors.ToArray());

    /// <inheritdoc cref="column_stack(Tensor[])" />
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => column_stack(tensors.ToArray());
}
