using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>
/// How an equation of Einstein's notation is computed. Every letter gets a place, those of the result first; an operand is brought to all
/// places, with size 1 where it lacks the letter; pairs of operands are multiplied as batches of matrices.
/// </summary>
internal sealed class EinsumPlan
{
    private readonly Tensor[] _operands;
    private readonly int[][] _labels;
    private readonly int[] _places;
    private readonly int _kept;

    /// <summary>Plans an equation.</summary>
    /// <exception cref="ExternalException">It can't be read, or doesn't fit the shapes.</exception>
    public EinsumPlan(string equation, Tensor[] operands)
    {
        (_labels, var result) = EinsumEquation.Parse(equation, operands);
        (_operands, _kept) = (operands, result.Length);
        _places = [.. result, .. _labels.SelectMany(l => l).Distinct().Except(result)];
    }

    /// <summary>An operand with all places; a letter that it has twice stands for its diagonal.</summary>
    public Tensor Aligned(int operand)
    {
        var (result, labels) = (_operands[operand].alias(), _labels[operand].ToList());
        for (var i = 0; i < labels.Count; i++)
        {
            for (var twin = labels.LastIndexOf(labels[i]); twin > i; twin = labels.LastIndexOf(labels[i]))
            {
                // The diagonal becomes the last dimension.
                result = movedim(result.diagonal(0, i, twin), -1, i);
                labels.RemoveAt(twin);
            }
        }
        var missing = _places.Where(label => !labels.Contains(label)).ToArray();
        result = result.reshape([.. result.shape, .. missing.Select(_ => 1L)]);
        labels.AddRange(missing);
        return result.permute([.. _places.Select(label => (long)labels.IndexOf(label))]);
    }

    /// <summary>
    /// The product of two aligned operands, summed over the places that neither the result nor an operand after them has.
    /// </summary>
    public Tensor Multiply(Tensor left, Tensor right, int operand)
    {
        var later = _labels[(operand + 1)..].SelectMany(l => l).ToHashSet();
        List<long> both = [], ofLeft = [], ofRight = [], summed = [];
        for (var p = 0; p < _places.Length; p++)
        {
            var (inLeft, inRight) = (left.size(p) != 1, right.size(p) != 1);
            var isSummed = p >= _kept && !later.Contains(_places[p]);
            if (isSummed && inLeft && !inRight) left = left.sum(p, true, left.dtype);
            if (isSummed && inRight && !inLeft) right = right.sum(p, true, right.dtype);
            if (inLeft && inRight) (isSummed ? summed : both).Add(p);
            else if (inLeft && !isSummed) ofLeft.Add(p);
            else ofRight.Add(p);
        }
        long Size(Tensor tensor, List<long> places) => places.Aggregate(1L, (size, p) => size * tensor.shape[p]);
        var a = left.permute([.. both, .. ofLeft, .. summed, .. ofRight])
            .reshape(Size(left, both), Size(left, ofLeft), Size(left, summed));
        var b = right.permute([.. both, .. summed, .. ofRight, .. ofLeft])
            .reshape(Size(right, both), Size(right, summed), Size(right, ofRight));
        long[] order = [.. both, .. ofLeft, .. ofRight, .. summed];
        long[] sizes =
            [.. both.Concat(ofLeft).Select(p => left.shape[p]), .. ofRight.Select(p => right.shape[p]), .. summed.Select(_ => 1L)];
        return a.bmm(b).reshape(sizes).permute([.. order.Select((_, place) => (long)Array.IndexOf(order, place))]);
    }

    /// <summary>What is left, without the places that the result doesn't have.</summary>
    public Tensor Finish(Tensor product)
    {
        if (_places.Length == _kept) return product;
        long[] rest = [.. Enumerable.Range(_kept, _places.Length - _kept).Select(p => (long)p)];
        return product.sum(rest);
    }
}
