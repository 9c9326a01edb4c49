using static TorchSharp.torch;

namespace TorchSharp.Tests.Kernels;

public sealed class BilinearGridTests
{
    public static TheoryData<long, long, long, long, bool> Sizes => new()
    {
        // images, channels, height, width, align corners
        { 3, 1, 28, 28, false }, { 2, 3, 17, 5, true }, { 1, 2, 1, 16, false }, { 2, 1, 31, 1, true }, { 1, 1, 40, 13, false },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Many_points_have_the_bits_of_a_few_at_a_time(long images, long channels, long height, long width, bool align)
    {
        using var scope = NewDisposeScope();
        var (x, grid) = (randn(images, channels, height, width), Grid(images, height, width));
        var together = nn.functional.grid_sample(x, grid, align_corners: align);
        // A row of five points is sampled point by point.
        var points = grid.view(images, 1, height * width, 2);
        var parts = Enumerable.Range(0, (int)(height * width + 4) / 5)
            .Select(i => points.narrow(2, 5 * i, Math.Min(5, height * width - 5 * i)))
            .Select(part => nn.functional.grid_sample(x, part, align_corners: align)).ToArray();
        Assert.Equal(cat(parts, 3).data<float>().ToArray(), together.data<float>().ToArray());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_grid_with_all_x_before_all_y_gives_the_same(long images, long channels, long height, long width, bool align)
    {
        using var scope = NewDisposeScope();
        var (x, grid) = (randn(images, channels, height, width), Grid(images, height, width));
        var planar = grid.permute(0, 3, 1, 2).contiguous().permute(0, 2, 3, 1);
        var expected = nn.functional.grid_sample(x, grid, align_corners: align);
        Assert.Equal(expected.data<float>().ToArray(), nn.functional.grid_sample(x, planar, align_corners: align).data<float>().ToArray());
    }

    /// <summary>Points inside, on the edges and far outside, and some that are no numbers.</summary>
    private static Tensor Grid(long images, long height, long width)
    {
        var grid = 1.5 * randn(images, height, width, 2);
        var strange = new[] { -1, 1, 0, float.NaN, float.PositiveInfinity, float.NegativeInfinity, 1e30f, -3e9f };
        for (var i = 0; i < strange.Length; i++) grid.view(-1)[3 * i] = tensor(strange[i]);
        return grid;
    }
}
