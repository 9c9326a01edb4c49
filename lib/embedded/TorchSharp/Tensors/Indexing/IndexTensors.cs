using System.Runtime.InteropServices;
using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>
/// The index tensors of an indexing expression as positions: truth values are replaced by the positions where they are true, and every
/// tensor knows its dimension.
/// </summary>
internal sealed class IndexTensors : IDisposable
{
    private readonly List<Tensor> _owned = [];
    private readonly Tensor?[] _byDimension;

    /// <summary>Checks index tensors against the tensor they index, and turns masks into positions.</summary>
    /// <param name="indexed">The indexed tensor.</param>
    /// <param name="tensors">For each dimension its index tensor or null; a mask stands for as many dimensions as it has.</param>
    /// <exception cref="ExternalException">A mask does not have the shape of what it masks, or a type can't index.</exception>
    public IndexTensors(Tensor indexed, Tensor?[] tensors)
    {
        var byDimension = new List<Tensor?>();
        foreach (var tensor in tensors)
        {
            if (tensor is null) byDimension.Add(null);
            else if (tensor.dtype is ScalarType.Bool or ScalarType.Byte) AddMask(byDimension, indexed, tensor);
            else byDimension.Add(Whole(tensor));
        }
        if (byDimension.Count > indexed.Dimensions)
        {
            throw new ExternalException(
                $"too many indices for tensor of dimension {indexed.Dimensions} (got {byDimension.Count}).");
        }
        _byDimension = [.. byDimension];
        IsMask = tensors.OfType<Tensor>().ToArray() is [{ dtype: ScalarType.Bool or ScalarType.Byte }];
    }

    private IndexTensors(Tensor?[] byDimension, IEnumerable<Tensor> owned)
    {
        _byDimension = byDimension;
        _owned.AddRange(owned);
    }

    /// <summary>Whether the positions come from one mask and nothing else.</summary>
    public bool IsMask { get; }

    /// <summary>The tensors alone, for saving them.</summary>
    public Tensor[] Tensors => _byDimension.OfType<Tensor>().ToArray();

    /// <summary>Which dimensions have a tensor.</summary>
    public bool[] Placement => _byDimension.Select(t => t is not null).ToArray();

    /// <summary>Puts tensors that a node saved, from number <paramref name="first"/> on, back in their places.</summary>
    public static IndexTensors Restore(OperationNode node, bool[] placement, int first)
    {
        var next = first;
        var byDimension = placement.Select(has => has ? node[next++] : null).ToArray();
        return new IndexTensors(byDimension, byDimension.OfType<Tensor>());
    }

    /// <summary>Where the positions lie in a tensor of the shape that was indexed.</summary>
    public IndexPlan PlanFor(Tensor indexed) => IndexPlan.Joint(indexed.Impl, _byDimension);

    /// <summary>Frees what was converted.</summary>
    public void Dispose()
    {
        foreach (var tensor in _owned) tensor.Dispose();
    }

    private Tensor Whole(Tensor tensor)
    {
        if (tensor.dtype == ScalarType.Int64) return tensor;
        if (tensor.dtype != ScalarType.Int32)
            throw new ExternalException("tensors used as indices must be long, int, byte or bool tensors.");
        return Own(tensor.to_type(ScalarType.Int64));
    }

    private void AddMask(List<Tensor?> byDimension, Tensor indexed, Tensor mask)
    {
        for (var d = 0; d < mask.Dimensions; d++)
        {
            var at = byDimension.Count + d;
            if (at < indexed.Dimensions && mask.Impl.Sizes[d] == indexed.Impl.Sizes[at]) continue;
            throw new ExternalException(
                $"The shape of the mask {Shapes.Format(mask.Impl.Sizes)} at index {d} does not match the shape of the indexed tensor " +
                $"{Shapes.Format(indexed.Impl.Sizes)} at index {at}.");
        }
        using var positions = mask.nonzero();
        for (var d = 0; d < mask.Dimensions; d++) byDimension.Add(Own(positions.select(1, d)));
    }

    private Tensor Own(Tensor tensor)
    {
        _owned.Add(tensor);
        return tensor;
    }
}
