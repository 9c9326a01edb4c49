using System.Runtime.InteropServices;
using TorchSharp.Tests.Golden;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Nn;

public sealed class VisionTests
{
    private static readonly GoldenFile _golden = new("vision");

    private static readonly Dictionary<string, Func<Tensor, Tensor>> _resizing = new()
    {
        ["nearest size"] = x => interpolate(x, [5, 3]),
        ["nearest factor"] = x => nn.Upsample(scale_factor: [1.7, 2]).call(x),
        ["nearest down"] = x => interpolate(x, [2, 2]),
        ["nearest-exact"] = x => interpolate(x, [5, 9], mode: InterpolationMode.NearestExact),
        ["bilinear"] = x => nn.Upsample([5, 3], mode: UpsampleMode.Bilinear, align_corners: false).call(x),
        ["bilinear aligned"] = x => interpolate(x, [5, 7], mode: InterpolationMode.Bilinear, align_corners: true),
        ["bilinear factor"] = x => interpolate(x, scale_factor: [1.7, 0.6], mode: InterpolationMode.Bilinear),
        ["bilinear recomputed"] = x => interpolate(
            x, scale_factor: [1.7, 0.6], mode: InterpolationMode.Bilinear, recompute_scale_factor: true),
        ["area"] = x => interpolate(x, [2, 3], mode: InterpolationMode.Area),
        ["linear"] = x => interpolate(x, [7], mode: InterpolationMode.Linear, align_corners: false),
        ["nearest sequence"] = x => interpolate(x, scale_factor: [2.5]),
    };

    public static TheoryData<string> Cases => _golden.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Seeing_and_resizing_give_what_PyTorch_gives(string name) => _golden[name].Check(x => Run(name, x), 2e-5);

    [Theory]
    [InlineData(GridSamplePaddingMode.Zeros, false)]
    [InlineData(GridSamplePaddingMode.Border, true)]
    [InlineData(GridSamplePaddingMode.Reflection, false)]
    [InlineData(GridSamplePaddingMode.Reflection, true)]
    public void Sampling_has_the_gradients_of_central_differences(GridSamplePaddingMode padding, bool aligned) => GradientCheck.Randomly(
        x => grid_sample(x[0], x[1], padding_mode: padding, align_corners: aligned),
        draw =>
        {
            var images = draw.Size();
            return [draw.Tensor([images, draw.Size(), 1 + draw.Size(), 1 + draw.Size()]),
                draw.Tensor([images, draw.Size(), draw.Size(), 2])];
        },
        twice: false);

    [Fact]
    public void Resizing_and_affine_grids_have_the_gradients_of_central_differences()
    {
        GradientCheck.Randomly(x => interpolate(x[0], [5, 3]), Images);
        GradientCheck.Randomly(x => interpolate(x[0], [5, 3], mode: InterpolationMode.Bilinear), Images);
        GradientCheck.Randomly(x => affine_grid(x[0], [x[0].size(0), 1, 2, 3]), draw => [draw.Tensor([draw.Size(), 2, 3])]);

        static Tensor[] Images(Draw draw) => [draw.Tensor([draw.Size(), draw.Size(), draw.Size(), draw.Size()])];
    }

    [Fact]
    public void Second_derivatives_of_sampling_are_refused()
    {
        using var scope = NewDisposeScope();
        var (images, grid) = (rand(1, 1, 2, 2).requires_grad_(), rand(1, 2, 2, 2).requires_grad_());
        var gradient = autograd.grad([grid_sample(images, grid).sum()], [grid], create_graph: true)[0];
        Assert.Throws<ExternalException>(() => gradient.sum().backward());
    }

    [Fact]
    public void Inputs_and_options_that_do_not_fit_are_refused()
    {
        using var scope = NewDisposeScope();
        var images = rand(2, 1, 3, 3);
        Assert.Contains("batch size", Assert.Throws<ExternalException>(() => grid_sample(images, rand(1, 2, 2, 2))).Message);
        Assert.Contains("last dimension", Assert.Throws<ExternalException>(() => grid_sample(images, rand(2, 2, 2, 3))).Message);
        Assert.Throws<ExternalException>(() => grid_sample(images, rand(2, 2, 2, 2, float64)));
        Assert.Throws<ExternalException>(() => affine_grid(rand(2, 2, 3), [1, 1, 2, 2]));
        Assert.Throws<ExternalException>(() => affine_grid(rand(2, 2, 3)));
        Assert.Throws<ExternalException>(() => interpolate(images));
        Assert.Throws<ExternalException>(() => interpolate(images, [2, 2], [1, 1]));
        Assert.Throws<ExternalException>(() => interpolate(images, [2]));
        Assert.Throws<ExternalException>(() => interpolate(images, [0, 2]));
        Assert.Throws<ExternalException>(() => interpolate(images, [2, 2], align_corners: true));
        Assert.Throws<ExternalException>(() => interpolate(images, [2, 2], mode: InterpolationMode.Linear));
    }

    private static Tensor Run(string name, Tensor[] x)
    {
        var parts = name.Split('/', ' ');
        if (parts[0] == "interpolate") return _resizing[name["interpolate/".Length..]](x[0]);
        if (parts[0] == "affine_grid")
            return parts[1] == "one" ? affine_grid(x[0], [1, 1, 1, 1]) : affine_grid(x[0], [2, 1, 3, 4], bool.Parse(parts[1]));
        return parts[1] switch
        {
            "one" => grid_sample(x[0], x[1], padding_mode: GridSamplePaddingMode.Reflection, align_corners: true),
            "far" => grid_sample(x[0], x[1]),
            _ => grid_sample(
                x[0], x[1], Enum.Parse<GridSampleMode>(parts[1], true), Enum.Parse<GridSamplePaddingMode>(parts[2], true),
                bool.Parse(parts[3])),
        };
    }
}
