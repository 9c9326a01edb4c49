using Dib.Documents;
using Dib.Reports.Charts;

namespace Notebooks.Tests;

/// <summary>What the cells of the course show to those who look, and to those who can't.</summary>
[Collection(CourseCollection.Name)]
public sealed class OutputTests(CourseRun run)
{
    public static TheoryData<string> Notebooks => [.. CourseRun.Names];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_chart_has_a_title_named_axes_and_words_for_those_who_do_not_see_it(string notebook)
    {
        foreach (var figure in Figures(notebook)) Check(figure);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_chart_fits_a_projector(string notebook) => Assert.All(
        Figures(notebook).Select(figure => figure.Layout).Select(layout => (
            Title: (string?)layout["title"]?["text"], Width: (double?)layout["width"] ?? 700, Height: (double?)layout["height"] ?? 450)),
        chart => Assert.True(chart is { Width: >= 200 and <= 960, Height: >= 150 and <= 720 }, chart.ToString()));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_training_that_was_shown_live_leaves_a_full_bar(string notebook) => Assert.All(
        Shown(notebook, "text/html").Where(html => html.Contains("<progress")), html => Assert.Contains("value=\"1\"", html));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_has_claims_and_all_hold(string notebook)
    {
        var claims = Shown(notebook, "text/plain").Where(text => text.StartsWith("claim ", StringComparison.Ordinal)).ToArray();
        Assert.Contains(claims, claim => claim.StartsWith("claim holds: ", StringComparison.Ordinal));
        // What so few images teach is sometimes too little to demand anything of.
        Assert.All(claims, claim => Assert.Matches("^claim (holds|not checked): ", claim));
    }

    private static void Check(PlotlyFigure figure)
    {
        var title = (string?)figure.Layout["title"]?["text"] ?? "";
        Assert.False(string.IsNullOrWhiteSpace(title));
        Assert.True(FigureImage.Description(figure).Length > title.Length + 10, title);
        var axes = figure.Layout
            .Where(entry => entry.Key.Length > 4 && entry.Key[1..5] == "axis" && (bool?)entry.Value?["visible"] != false)
            .Select(entry => (Direction: entry.Key[0], Title: (string?)entry.Value?["title"]?["text"])).ToArray();
        // Panels in a row share what the first one's axis says.
        Assert.All(axes.GroupBy(axis => axis.Direction), direction => Assert.Contains(direction, axis => axis.Title is not null));
    }

    private IEnumerable<DisplayOutput> Outputs(string notebook) =>
        NotebookFile.Read(Path.Combine(run.Folder, notebook + ".ipynb")).Cells.SelectMany(cell => cell.Outputs.OfType<DisplayOutput>());

    private IEnumerable<string> Shown(string notebook, string mimeType) =>
        Outputs(notebook).Select(output => output.Data.GetValueOrDefault(mimeType)).OfType<string>();

    private PlotlyFigure[] Figures(string notebook)
    {
        PlotlyFigure[] figures = [.. Outputs(notebook).Select(PlotlyFigure.In).OfType<PlotlyFigure>()];
        Assert.NotEmpty(figures);
        return figures;
    }
}
