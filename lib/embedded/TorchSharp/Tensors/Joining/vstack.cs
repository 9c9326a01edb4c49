using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Joins tensors on top of each other, along the first dimension; vectors become rows.</summary>
    /// <exception cref="ExternalException">There are no tensors, or the shapes don't fit.</exception>
    public static Tensor vstack(Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ExternalException("vstack expects a non-empty TensorList.");
        return Joining.CatRaised(tensors, t => t.atleast_2d(), 0);
    }

    /// <inheritdoc cref="vstack(Tensor[])" />
    public static Tensor vstack(IList<Tensor> tensors) => vstack(tensors.ToArray());

    /// <inheritdoc cref="vstack(Tensor[])" />
    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => vstack(tensors.ToArray());

    /// <inheritdoc cref="vstack(Tensor[])" />
    public static Tensor row_stack(params Tensor[] tensors) => vstack(tensors);

    /// <inheritdoc cref="vstack(Tensor[])" />
    public static Tensor row_stack(IList<Tensor> tensors) => vstack(tensors.ToArray());

    /// <inheritdoc cref="vstack(Tensor[])" />
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => vstack(tensors.ToArray());

    /// <summary>Joins tensors behind each other, along the third dimension.</summary>
    /// <exception cref="ExternalException">There are no tensors, or the shapes don't fit.</exception>
    public static Tensor dstack(params Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ExternalException("dstack expects a non-empty TensorList.");
        return Joining.CatRaised(tensors, t => t.atleast_3d(), 2);
    }

    /// <inheritdoc cref="dstack(Tensor[])" />
    public static Tensor dstack(IList<Tensor> tensors) => dstack(tensors.ToArray());

    /// <inheritdoc cref="dstack(Tensor[])" />
    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => dstack(tensors.ToArray());

    /// <inheritdoc cref="dstack(Tensor[])" />
    public static Tensor dstack(IEnumerable<Tensor> tensors) => dstack(tensors.ToArray());
}
