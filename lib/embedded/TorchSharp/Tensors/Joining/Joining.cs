using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>What the functions that join tensors share.</summary>
internal static class Joining
{
    /// <summary>Joins tensors along an existing dimension.</summary>
    public static Tensor Cat(Tensor[] tensors, long dim)
    {
        // Vectors of size 0 join with anything, a habit that PyTorch keeps from its first days.
        var parts = tensors.Where(t => t.Impl.Sizes is not [0]).ToArray();
        var model = parts.Length > 0 ? parts[0] : tensors[0];
        if (model.Dimensions == 0) throw new ExternalException("zero-dimensional tensor (at position 0) cannot be concatenated.");
        var d = Shapes.Dimension(dim, model.Impl.Sizes.Length);
        var sizes = model.shape;
        sizes[d] = 0;
        for (var i = 0; i < parts.Length; i++) sizes[d] += LengthOf(parts[i], model, d, i);

        var type = tensors.Select(t => t.dtype).Aggregate(ScalarTypes.Promote);
        var result = new Tensor(TensorImpl.Allocate(type, sizes));
        var starts = new long[parts.Length];
        long start = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            starts[i] = start;
            using var place = result.narrow(d, start, parts[i].Impl.Sizes[d]);
            CopyKernel.Run(place.Impl, parts[i].Impl);
            start += parts[i].Impl.Sizes[d];
        }
        var (lengths, types) = (parts.Select(t => t.Impl.Sizes[d]).ToArray(), parts.Select(t => t.dtype).ToArray());
        return Gradient.Record(result, "CatBackward0", parts, [], (node, grad) =>
        {
            var gradients = new Tensor?[starts.Length];
            for (var i = 0; i < gradients.Length; i++)
            {
                if (node.Needs(i)) gradients[i] = grad.narrow(d, starts[i], lengths[i]).to_type(types[i]);
            }
            return gradients;
        });
    }

    /// <summary>Joins views of tensors, which are freed afterwards.</summary>
    public static Tensor CatRaised(IEnumerable<Tensor> tensors, Func<Tensor, Tensor> raise, long dim)
    {
        var raised = tensors.Select(raise).ToArray();
        try
        {
            return Cat(raised, dim);
        }
        finally
        {
            foreach (var part in raised) part.Dispose();
        }
    }

    private static long LengthOf(Tensor part, Tensor model, int dim, int number)
    {
        var (own, expected) = (part.Impl.Sizes, model.Impl.Sizes);
        if (own.Length != expected.Length)
            throw new ExternalException($"Tensors must have same number of dimensions: got {expected.Length} and {own.Length}.");
        for (var d = 0; d < own.Length; d++)
        {
            if (d == dim || own[d] == expected[d]) continue;
            throw new ExternalException(
                $"Sizes of tensors must match except in dimension {dim}. Expected size {expected[d]} but got size {own[d]} for tensor " +
                $"number {number} in the list.");
        }
        return own[dim];
    }
}
