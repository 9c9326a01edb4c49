using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;
using Extensions = Plotly.NET.CSharp.GenericChartExtensions;

namespace Digits.Tests.Plotly;

public sealed class SavingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("digits-charts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("loss", "loss.html")]
    [InlineData("loss.html", "loss.html")]
    public void A_saved_chart_is_one_page_that_loads_plotly(string name, string file)
    {
        Extensions.SaveHtml(Chart.Point<int, int, string>([1], [1]), Path.Combine(_folder, name));

        Assert.Equal([file], Directory.GetFiles(_folder).Select(Path.GetFileName));
        var page = File.ReadAllText(Path.Combine(_folder, file));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("https://cdn.plot.ly/plotly-2.27.1.min.js", page);
        Assert.Contains("Plotly.newPlot", page);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused_and_nothing_is_left()
    {
        var path = Path.Combine(_folder, "missing", "loss.html");

        var error = Assert.Throws<DirectoryNotFoundException>(() => Extensions.SaveHtml(Chart.Invisible(), path));

        Assert.Contains("missing", error.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void Saving_again_replaces_the_page()
    {
        var path = Path.Combine(_folder, "loss.html");
        Extensions.SaveHtml(Chart.Point<int, int, string>([1], [1]).WithTitle("first"), path);
        Extensions.SaveHtml(Chart.Point<int, int, string>([1], [1]).WithTitle("second"), path);

        Assert.DoesNotContain("first", File.ReadAllText(path));
        Assert.Contains("second", File.ReadAllText(path));
    }
}
