using System.Runtime.InteropServices;
using TorchSharp.Tensors;

namespace TorchSharp.Nn;

/// <summary>For each dimension of a padded tensor, from which index of the input each index comes; -1 where it is a constant.</summary>
internal static class PaddingMaps
{
    /// <exception cref="ExternalException">The padding does not fit the shape or the mode.</exception>
    public static long[][] Of(long[] sizes, long[] pad, PaddingModes mode, double value)
    {
        var isConstant = mode is PaddingModes.Constant or PaddingModes.Zeros;
        if (pad.Length % 2 != 0) throw new ExternalException($"Padding length must be divisible by 2, but got {pad.Length}.");
        if (pad.Length > 2 * sizes.Length)
        {
            throw new ExternalException(
                $"Padding length should be less than or equal to two times the input dimension but got padding length {pad.Length} and " +
                $"input of dimension {sizes.Length}.");
        }
        if (!isConstant) RequireNonConstant(sizes, pad, mode, value);

        var maps = new long[sizes.Length][];
        for (var d = 0; d < sizes.Length; d++)
        {
            var p = 2 * (sizes.Length - 1 - d);
            var (before, after) = p < pad.Length ? (pad[p], pad[p + 1]) : (0, 0);
            maps[d] = Map(sizes, d, before, after, mode);
        }
        return maps;
    }

    private static long[] Map(long[] sizes, int d, long before, long after, PaddingModes mode)
    {
        var size = sizes[d];
        Require(sizes, d, before, after, mode);
        var map = new long[size + before + after];
        for (long i = 0; i < map.Length; i++) map[i] = Source(i - before, size, mode);
        return map;
    }

    private static long Source(long index, long size, PaddingModes mode)
    {
        if (index >= 0 && index < size) return index;
        return mode switch
        {
            PaddingModes.Reflect => index < 0 ? -index : 2 * (size - 1) - index,
            PaddingModes.Replicate => index < 0 ? 0 : size - 1,
            PaddingModes.Circular => index < 0 ? index + size : index - size,
            _ => -1,
        };
    }

    private static void Require(long[] sizes, int d, long before, long after, PaddingModes mode)
    {
        var (size, most) = (sizes[d], Math.Max(before, after));
        if (size + before + after < 0)
        {
            throw new ExternalException(
                $"The input size {size}, plus negative padding {before} and {after} resulted in a negative output size, which is " +
                $"invalid. Check dimension {d} of your input.");
        }
        if (mode == PaddingModes.Reflect && most >= size && most > 0)
        {
            throw new ExternalException(
                $"Padding size should be less than the corresponding input dimension, but got: padding ({before}, {after}) at dimension " +
                $"{d} of input {Shapes.Format(sizes)}.");
        }
        if (mode == PaddingModes.Circular && most > size)
        {
            throw new ExternalException(
                $"Padding value causes wrapping around more than once: padding ({before}, {after}) at dimension {d} of input " +
                $"{Shapes.Format(sizes)}.");
        }
        if (mode == PaddingModes.Replicate && size == 0 && most > 0)
            throw new ExternalException($"Expected a non-empty input for replicating its edges, but got {Shapes.Format(sizes)}.");
    }

    private static void RequireNonConstant(long[] sizes, long[] pad, PaddingModes mode, double value)
    {
        if (value != 0)
        {
            throw new ExternalException(
                $"Padding mode \"{mode.ToString().ToLowerInvariant()}\" doesn't take in value argument, but got {value}.");
        }
        var padded = pad.Length / 2;
        if (padded is < 1 or > 3 || (sizes.Length != padded + 1 && sizes.Length != padded + 2))
        {
            throw new ExternalException(
                "Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now: the last one, two or three dimensions, " +
                $"with one or two before them; but got {pad.Length} numbers for an input of shape {Shapes.Format(sizes)}.");
        }
    }
}
