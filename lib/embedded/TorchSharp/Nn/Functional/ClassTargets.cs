using System.Runtime.InteropServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Nn;

/// <summary>
/// What losses over classes share. Scores are [C] or [N, C, …]: classes are dimension 0 or 1; targets lack that dimension, or are
/// probabilities in the shape of the scores.
/// </summary>
internal static class ClassTargets
{
    public static int Dimension(Tensor scores) => scores.Dimensions == 1 ? 0 : 1;

    public static long Count(Tensor scores) => scores.size(Dimension(scores));

    /// <summary>Scores as rows [samples, C].</summary>
    public static Tensor Rows(Tensor scores)
    {
        if (scores.Dimensions == 2) return scores.contiguous();
        var rank = (int)scores.Dimensions;
        long[] order = rank == 1 ? [0] : [0, .. Enumerable.Range(2, rank - 2).Select(d => (long)d), 1];
        using var last = scores.permute(order);
        using var rows = last.reshape(-1, Count(scores));
        return rows.contiguous();
    }

    /// <summary>Scores times the weights of their classes.</summary>
    public static Tensor Weighted(Tensor scores, Tensor? weight)
    {
        if (weight is null) return scores;
        var sizes = new long[scores.Dimensions];
        Array.Fill(sizes, 1);
        sizes[Dimension(scores)] = -1;
        return scores.mul(weight.view(sizes));
    }

    /// <exception cref="ExternalException">The scores have no dimension of classes, or the weights are not one for each class.</exception>
    public static void RequireScores(Tensor scores, Tensor? weight)
    {
        if (scores.Dimensions == 0)
            throw new ExternalException("Expected scores of shape [N, C, …] or [C], but got a tensor without dimensions.");
        if (weight is null || (weight.Dimensions == 1 && weight.size(0) == Count(scores))) return;
        throw new ExternalException(
            $"cross_entropy: weight tensor should be defined either for all {Count(scores)} classes or no classes but got weight tensor " +
            $"of shape: {Shapes.Format(weight.Impl.Sizes)}.");
    }

    /// <exception cref="ExternalException">The targets are not one class for each sample.</exception>
    public static void RequireClasses(Tensor scores, Tensor target)
    {
        if (target.dtype != ScalarType.Int64)
            throw new ExternalException($"expected scalar type Long but found {Errors.NameOf(target.dtype)}: classes are int64.");
        var sizes = scores.Impl.Sizes;
        if (sizes.Length > 1 && target.Dimensions > 0 && sizes[0] != target.size(0))
            throw new ExternalException($"Expected input batch_size ({sizes[0]}) to match target batch_size ({target.size(0)}).");
        long[] expected = [.. sizes[..Dimension(scores)], .. sizes[(Dimension(scores) + 1)..]];
        if (expected.AsSpan().SequenceEqual(target.Impl.Sizes)) return;
        throw new ExternalException(
            $"Expected target size {Shapes.Format(expected)}, got {Shapes.Format(target.Impl.Sizes)}: a class for each of the scores " +
            $"{Shapes.Format(sizes)}.");
    }

    /// <exception cref="ExternalException">The targets are no fractions, or a class is to be ignored, which probabilities don't
    /// name.</exception>
    public static void RequireProbabilities(Tensor target, long ignoreIndex)
    {
        if (!target.is_floating_point())
        {
            throw new ExternalException(
                $"Expected floating point type for target with class probabilities, got {Errors.NameOf(target.dtype)}.");
        }
        if (ignoreIndex >= 0) throw new ExternalException("ignore_index is not supported for floating point target.");
    }
}
