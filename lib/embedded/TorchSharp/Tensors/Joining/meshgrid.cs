using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// The coordinates of the points of a grid: for each vector a tensor that repeats it along the dimensions of the others. Views.
    /// </summary>
    /// <param name="tensors">Vectors, or single numbers.</param>
    /// <param name="indexing">
    /// <c>ij</c>: the first vector runs along the first dimension; <c>xy</c>: along the second, as in a picture.
    /// </param>
    /// <exception cref="ExternalException">A tensor has more than one dimension, or the indexing is unknown.</exception>
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij")
    {
        var vectors = tensors.ToArray();
        if (vectors.Length == 0) throw new ExternalException("meshgrid expects a non-empty TensorList.");
        if (indexing is not ("ij" or "xy"))
            throw new ExternalException($"torch.meshgrid: indexing must be one of \"xy\" or \"ij\", but received: {indexing}.");
        if (vectors.FirstOrDefault(v => v.Dimensions > 1) is { } wrong)
        {
            throw new ExternalException(
                $"torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got one of shape {Shapes.Format(wrong.Impl.Sizes)}.");
        }
        if (vectors.Any(v => v.dtype != vectors[0].dtype))
            throw new ExternalException("torch.meshgrid expects all tensors to have the same dtype.");
        var swaps = indexing == "xy" && vectors.Length >= 2;
        if (swaps) (vectors[0], vectors[1]) = (vectors[1], vectors[0]);
        var sizes = vectors.Select(v => v.numel()).ToArray();
        var grids = new Tensor[vectors.Length];
        for (var i = 0; i < grids.Length; i++)
        {
            var along = Enumerable.Repeat(1L, grids.Length).ToArray();
            along[i] = -1;
            using var line = vectors[i].view(along);
            grids[i] = line.expand(sizes);
        }
        if (swaps) (grids[0], grids[1]) = (grids[1], grids[0]);
        return grids;
    }

    /// <summary>All rows that take one element from each vector, the last vector running fastest.</summary>
    public static Tensor cartesian_prod(params Tensor[] tensors)
    {
        if (tensors.FirstOrDefault(t => t.Dimensions != 1) is { } wrong)
        {
            throw new ExternalException(
                $"Expect a 1D vector, but got shape {Shapes.Format(wrong.Impl.Sizes)}.");
        }
        if (tensors.Length == 1) return tensors[0].alias();
        var grids = meshgrid(tensors);
        return stack(grids.Select(grid => grid.flatten()), 1);
    }

    /// <inheritdoc cref="cartesian_prod(Tensor[])" />
    public static Tensor cartesian_prod(IList<Tensor> tensors) => cartesian_prod(tensors.ToArray());

    /// <inheritdoc cref="cartesian_prod(Tensor[])" />
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => cartesian_prod(tensors.ToArray());
}
