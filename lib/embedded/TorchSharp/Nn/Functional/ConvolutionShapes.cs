using System.Runtime.InteropServices;
using TorchSharp.Kernels.Conv;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Nn;

/// <summary>Checks that images, weights and options of a convolution fit together.</summary>
internal static class ConvolutionShapes
{
    public static void RequireRanks(Tensor input, Tensor weight, Tensor? bias)
    {
        if (weight.Dimensions != 4)
        {
            throw new ExternalException(
                $"expected a 4D weight [out channels, in channels, height, width] for conv2d, but got {Text(weight)}.");
        }
        if (input.Dimensions is not (3 or 4))
            throw new ExternalException($"Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: {Text(input)}.");
        if (bias is not null && (bias.Dimensions != 1 || bias.size(0) != weight.size(0)))
        {
            throw new ExternalException(
                $"Given weight of size {Text(weight)}, expected bias to be 1-dimensional with {weight.size(0)} elements, but got bias of " +
                $"size {Text(bias)} instead.");
        }
        if (input.dtype != weight.dtype || (bias is not null && bias.dtype != weight.dtype))
        {
            throw new ExternalException(
                $"Input type ({Errors.NameOf(input.dtype)}), weight type ({Errors.NameOf(weight.dtype)}) and bias type should be the " +
                "same.");
        }
    }

    public static ConvGeometry Geometry(
        Tensor input, Tensor weight, (long Y, long X) stride, (long, long) paddingY, (long, long) paddingX,
        (long Y, long X) dilation, long groups)
    {
        var channels = input.size(-3);
        RequireGroups(input, weight, channels, groups);
        var y = new ConvAxis(input.size(-2), weight.size(2), stride.Y, paddingY.Item1, paddingY.Item2, dilation.Y);
        var x = new ConvAxis(input.size(-1), weight.size(3), stride.X, paddingX.Item1, paddingX.Item2, dilation.X);
        RequirePositive(Math.Min(stride.Y, stride.X), "non-positive stride is not supported");
        RequirePositive(Math.Min(dilation.Y, dilation.X), "dilation should be greater than zero");
        RequirePositive(Math.Min(y.Kernel, x.Kernel), "kernel size should be greater than zero");
        RequirePositive(Math.Min(y.Before, x.Before) + 1, "negative padding is not supported");
        if (y.Padded < y.Dilation * (y.Kernel - 1) + 1 || x.Padded < x.Dilation * (x.Kernel - 1) + 1)
        {
            throw new ExternalException(
                $"Calculated padded input size per channel: ({y.Padded} x {x.Padded}). Kernel size: ({y.Dilation * (y.Kernel - 1) + 1} x " +
                $"{x.Dilation * (x.Kernel - 1) + 1}). Kernel size can't be greater than actual input size.");
        }
        return new ConvGeometry { Groups = groups, InChannels = channels, OutChannels = weight.size(0), Y = y, X = x };
    }

    private static void RequireGroups(Tensor input, Tensor weight, long channels, long groups)
    {
        RequirePositive(groups, "expected groups to be positive");
        if (weight.size(0) < groups || weight.size(0) % groups != 0)
        {
            throw new ExternalException(
                $"Given groups={groups}, expected weight to be divisible by {groups} at dimension 0, but got weight of size " +
                $"{Text(weight)} instead.");
        }
        if (channels != weight.size(1) * groups)
        {
            throw new ExternalException(
                $"Given groups={groups}, weight of size {Text(weight)}, expected input{Text(input)} to have {weight.size(1) * groups} " +
                $"channels, but got {channels} channels instead.");
        }
    }

    private static void RequirePositive(long value, string otherwise)
    {
        if (value <= 0) throw new ExternalException($"{otherwise}.");
    }

    private static string Text(Tensor tensor) => Shapes.Format(tensor.Impl.Sizes);
}
