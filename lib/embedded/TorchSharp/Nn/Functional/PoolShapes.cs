using System.Runtime.InteropServices;
using TorchSharp.Kernels.Pool;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Nn;

/// <summary>Checks the options of pooling and turns them into windows.</summary>
internal static class PoolShapes
{
    /// <summary>The windows along height and width.</summary>
    /// <exception cref="ExternalException">The options don't fit the input.</exception>
    public static (PoolAxis Rows, PoolAxis Columns) Windows(
        string operation, Tensor input, long[] kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceil,
        bool countPadding = false)
    {
        var (k, s) = (Pair(operation, "kernel_size", kernel), Pair(operation, "stride", stride is { Length: > 0 } ? stride : kernel));
        var (p, d) = (Pair(operation, "padding", padding ?? [0]), Pair(operation, "dilation", dilation ?? [1]));
        RequireImages(operation, input);
        RequirePositive("kernel size", k);
        RequirePositive("stride", s);
        RequirePositive("dilation", d);
        if (p.Y < 0 || p.X < 0 || p.Y > k.Y / 2 || p.X > k.X / 2)
        {
            throw new ExternalException(
                $"pad should be smaller than or equal to half of kernel size, but got padW = {p.X}, padH = {p.Y}, kW = {k.X}, kH = {k.Y}.");
        }
        var (height, width) = (input.size(-2), input.size(-1));
        var outputHeight = PoolAxis.CountOf(height, k.Y, s.Y, p.Y, d.Y, ceil);
        var outputWidth = PoolAxis.CountOf(width, k.X, s.X, p.X, d.X, ceil);
        if (outputHeight < 1 || outputWidth < 1)
        {
            var channels = input.size(-3);
            throw new ExternalException(
                $"Given input size: ({channels}x{height}x{width}). Calculated output size: ({channels}x{outputHeight}x{outputWidth}). " +
                "Output size is too small.");
        }
        return (
            PoolAxis.Fixed(height, k.Y, s.Y, p.Y, d.Y, ceil, countPadding),
            PoolAxis.Fixed(width, k.X, s.X, p.X, d.X, ceil, countPadding));
    }

    /// <summary>Windows that make an output of a given size.</summary>
    /// <exception cref="ExternalException">The input has no elements.</exception>
    public static (PoolAxis Rows, PoolAxis Columns) Adaptive(string operation, Tensor input, long[] size)
    {
        if (size.Length != 2) throw new ExternalException($"{operation}: output_size must be 2, but got {Shapes.Format(size)}.");
        if (size.Any(s => s < 0))
        {
            throw new ExternalException(
                $"{operation}: elements of output_size must be greater than or equal to 0, but got {Shapes.Format(size)}.");
        }
        RequireImages(operation, input);
        return (PoolAxis.Adaptive(input.size(-2), size[0]), PoolAxis.Adaptive(input.size(-1), size[1]));
    }

    /// <summary>The shape of what comes out.</summary>
    public static long[] Output(Tensor input, PoolAxis rows, PoolAxis columns) =>
        [.. input.Impl.Sizes[..^2], rows.Count, columns.Count];

    private static void RequireImages(string operation, Tensor input)
    {
        var sizes = input.Impl.Sizes;
        if (sizes.Length is not (3 or 4) || sizes[1..].Any(s => s == 0) || (sizes.Length == 3 && sizes[0] == 0))
        {
            throw new ExternalException(
                $"{operation}: Expected a 3D [C, H, W] or 4D [N, C, H, W] tensor with non-empty channels and pixels for input, but got " +
                $"{Shapes.Format(sizes)}.");
        }
    }

    private static void RequirePositive(string what, (long Y, long X) pair)
    {
        if (pair.Y <= 0 || pair.X <= 0) throw new ExternalException($"{what} should be greater than zero, but got {pair.Y} and {pair.X}.");
    }

    private static (long Y, long X) Pair(string operation, string name, long[] values) => values.Length switch
    {
        1 => (values[0], values[0]),
        2 => (values[0], values[1]),
        _ => throw new ExternalException(
            $"{operation}: {name} must either be a single int, or a tuple of two ints, but got {Shapes.Format(values)}."),
    };
}
