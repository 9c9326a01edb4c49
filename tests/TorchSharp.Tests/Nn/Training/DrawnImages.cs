using static TorchSharp.torch;

namespace TorchSharp.Tests.Nn.Training;

/// <summary>640 images [1, 28, 28] drawn from a seed: noise, and a stripe whose height is the class, but for every fifth image.</summary>
internal static class DrawnImages
{
    /// <summary>The images and their classes.</summary>
    public static (Tensor Images, Tensor Classes) All()
    {
        using var scope = NewDisposeScope();
        manual_seed(17);
        var noise = rand(640, 1, 28, 28).mul(0.5);
        var number = arange(640, int64);
        var shown = number.remainder(10);
        var rows = arange(28, int64).view(1, 28, 1);
        var stripes = rows.sub(shown.mul(2).add(3).view(640, 1, 1)).abs().le(1);
        var classes = where(number.remainder(5).eq(0), number.floor_divide(5).remainder(10), shown);
        return (noise.add(stripes.unsqueeze(1)).MoveToOuterDisposeScope(), classes.MoveToOuterDisposeScope());
    }
}
