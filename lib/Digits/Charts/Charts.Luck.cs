using Digits.Evaluating;
using Plotly.NET;

namespace Digits.Charting;

public static partial class Charts
{
    private const double SmallestPower = 6;

    /// <summary>
    /// McNemar's test between each pair of models that were tested on the same images: how probable it is that luck alone makes a
    /// difference like theirs. The paler, the more it could be luck.
    /// </summary>
    public static GenericChart LuckOfPairs(IEnumerable<SavedModel> models, string title = "McNemar's test")
    {
        var all = models.ToArray();
        string[] names = [.. all.Select(model => model.Name)];
        var tests = all.Select((column, i) => all.Take(i).Select(
            row => McNemar.Of(row.Labels, row.Predictions, column.Predictions)).ToArray()).ToArray();
        T?[][] Cells<T>(Func<McNemar, T> cell, T? none) =>
        [
            .. all.SkipLast(1).Select((_, row) =>
                tests.Skip(1).Select(column => row < column.Length ? cell(column[row]) : none).ToArray()),
        ];

        var told = all.SelectMany((row, i) => all.Skip(i + 1).Select(
            (column, j) => $"{row.Name} and {column.Name}: p = {tests[i + 1 + j][i].PValue:G2}."));
        return new Figure(title, 180 + 95 * all.Length, 150 + 40 * all.Length)
            .KeepWidth(100 + 75 * all.Length)
            .Describe(string.Join(' ', told))
            .Add("heatmap",
                ("x", names[1..]), ("y", names[..^1]), ("z", Cells(test => Math.Min(SmallestPower, -Math.Log10(test.PValue)), double.NaN)),
                ("text", Cells(test => test.PValue < 1e-4 ? "< 0.0001" : $"{test.PValue:0.####}", "")),
                ("customdata", Cells(test => $"{test.OnlyFirst} images against {test.OnlySecond}", "")),
                ("texttemplate", "%{text}"), ("colorscale", Palette.Luck), ("zmin", 0), ("zmax", SmallestPower), ("showscale", false),
                ("hoverongaps", false), ("xgap", 2), ("ygap", 2), ("textfont", Figure.Object(("color", "#111111"))),
                ("hovertemplate", "only %{y} right, only %{x} right: %{customdata}<br>p = %{text}<extra></extra>"))
            .Set("xaxis", Figure.Axis("model", null, ("showgrid", false), ("zeroline", false)))
            .Set("yaxis", Figure.Axis(
                null, null, ("title", Figure.Object(("text", "model"), ("standoff", 12))), ("automargin", true), ("autorange", "reversed"),
                ("showgrid", false), ("zeroline", false)))
            .Set("margin", Figure.Object(("l", 120), ("r", 20), ("t", 50), ("b", 70)))
            .Chart();
    }
}
