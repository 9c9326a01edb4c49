using Digits.Charting;
using static TorchSharp.torch;

namespace Digits.Tests.Charting;

[Collection(AloneCollection.Name)]
public sealed class MapsTests
{
    [Fact]
    public void Filters_have_one_scale_around_zero()
    {
        using var filters = tensor(new float[] { 1, -3, 0, 2 }, 1, 1, 2, 2);
        var trace = Plotly.Figure.Trace(Charts.Filters(filters, "Filters"));
        Assert.Equal(-3, (double)trace["zmin"]!);
        Assert.Equal(3, (double)trace["zmax"]!);
    }

    [Fact]
    public void Maps_reach_from_their_least_to_their_largest_number()
    {
        using var maps = tensor(new float[] { 1, 3, 2, 5 }, 1, 2, 2);
        var trace = Plotly.Figure.Trace(Charts.Maps(maps, "Maps"));
        Assert.Equal(1, (double)trace["zmin"]!);
        Assert.Equal(5, (double)trace["zmax"]!);
    }

    [Fact]
    public void Small_pictures_are_enlarged_and_every_number_keeps_its_place()
    {
        using var maps = tensor(new float[] { 1, 2, 3, 4 }, 1, 2, 2);
        var rows = Plotly.Figure.Trace(Charts.Maps(maps, "Maps"))["z"]!.AsArray();
        var (top, bottom) = (rows[rows.Count - 28]!, rows[^1]!);
        Assert.Equal(28, bottom.AsArray().Count);
        Assert.Equal([1, 2, 3, 4], new[] { top[0], top[27], bottom[0], bottom[27] }.Select(value => (double)value!));
    }

    [Fact]
    public void What_is_no_picture_is_refused_with_its_shape() =>
        Assert.Contains("but this is [28]", Assert.Throws<ArgumentException>(() => Charts.Maps(zeros(28), "Maps")).Message);
}
