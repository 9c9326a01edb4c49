using Digits.Evaluating;
using Digits.Training;
using Plotly.NET;

namespace Digits.Charting;

public static partial class Charts
{
    private const int PanelColumns = 3;

    // Models of nearly the same accuracy follow each other, so their names go different ways.
    private static readonly string[] LabelPlaces = ["bottom right", "top right", "bottom left", "top left"];

    /// <summary>The test accuracy of several models, epoch by epoch.</summary>
    public static GenericChart AccuracyCurves(IEnumerable<SavedModel> models, string title = "Test accuracy") =>
        AccuracyCurves(models.Select(model => (model.Name, model.History)), title);

    /// <inheritdoc cref="AccuracyCurves(IEnumerable{SavedModel}, string)"/>
    public static GenericChart AccuracyCurves(IEnumerable<(string Name, History History)> models, string title = "Test accuracy")
    {
        var all = models.ToArray();
        var figure = new Figure(title, 860, 440).Describe(string.Join(' ', all.Select(model =>
            $"{model.Name} {Change(model.History.Epochs, e => e.TestAccuracy, "P1")} in {Count(model.History.Epochs)}.")));
        foreach (var (i, (name, history)) in all.Index())
        {
            figure.Add("scatter",
                ("x", history.Epochs.Select(e => e.Epoch).ToArray()),
                ("y", history.Epochs.Select(e => Math.Round(100 * e.TestAccuracy, 3)).ToArray()),
                ("name", name), ("mode", "lines+markers"),
                ("line", Figure.Object(("color", Palette.Series[i % Palette.Series.Length]))),
                ("marker", Figure.Object(("symbol", i), ("size", 8))), ("hovertemplate", "%{y:.2f} %"));
        }
        return figure
            .Set("xaxis", Figure.EpochAxis(all.Max(model => model.History.Epochs.Count)))
            .Set("yaxis", Figure.Axis("images recognised (%)"))
            .Chart();
    }

    /// <summary>
    /// The loss of several trainings, epoch by epoch: solid on training images, dotted on test images. What is more than twice the last
    /// test losses is cut off, so that a loss which slowly rises again is seen to.
    /// </summary>
    public static GenericChart LossCurves(IEnumerable<(string Name, History History)> trainings, string title = "Loss")
    {
        var all = trainings.ToArray();
        var figure = new Figure(title, 860, 400);
        foreach (var (i, (name, history)) in all.Index())
        {
            AddLoss(figure, $"{name}, train", history.Epochs.Select(e => (e.Epoch, e.TrainLoss)), Palette.Series[i], "solid");
            AddLoss(figure, $"{name}, test", history.Epochs.Select(e => (e.Epoch, e.TestLoss)), Palette.Series[i], "dot");
        }
        return figure
            .Describe(string.Join(' ', all.Select(training =>
                $"{training.Name}: the test loss is {training.History.Epochs.Min(e => e.TestLoss):F3} at its least and " +
                $"{training.History.Last.TestLoss:F3} at the end.")))
            .Set("xaxis", Figure.EpochAxis(all.Max(training => training.History.Epochs.Count)))
            .Set("yaxis", Figure.Axis("loss", null, ("range", new[] { 0, 2 * all.Max(training => training.History.Last.TestLoss) })))
            .Chart();
    }

    private static void AddLoss(Figure figure, string name, IEnumerable<(int Epoch, double Loss)> curve, string colour, string dash) =>
        figure.Add("scatter",
            ("x", curve.Select(point => point.Epoch).ToArray()), ("y", curve.Select(point => Math.Round(point.Loss, 4)).ToArray()),
            ("name", name), ("mode", "lines+markers"), ("marker", Figure.Object(("size", 4))),
            ("line", Figure.Object(("color", colour), ("dash", dash))));

    /// <summary>What several models cost and what they reach, with the 95 % interval of their accuracy.</summary>
    /// <param name="models">The models.</param>
    /// <param name="cost">What a model costs; above 0, for the axis is logarithmic.</param>
    /// <param name="costName">What that is, with its unit.</param>
    /// <param name="title">Stands above the chart.</param>
    public static GenericChart AccuracyAgainst(
        IEnumerable<SavedModel> models, Func<SavedModel, double> cost, string costName, string title)
    {
        var all = models.ToArray();
        var intervals = all.Select(model => model.Interval).ToArray();
        var ticks = LogarithmicTicks(all.Min(cost), all.Max(cost));
        return new Figure(title, 760, 440)
            .Add("scatter",
                ("x", all.Select(cost).ToArray()), ("y", all.Select(model => Math.Round(100 * model.TestAccuracy, 3)).ToArray()),
                ("text", all.Select(model => model.Name).ToArray()), ("mode", "markers+text"),
                ("textposition", all.Select((_, i) => LabelPlaces[i % LabelPlaces.Length]).ToArray()),
                ("cliponaxis", false), ("marker", Figure.Object(("size", 10), ("color", Palette.Blue))),
                ("error_y", Figure.Object(
                    ("type", "data"), ("symmetric", false),
                    ("array", all.Zip(intervals, (model, interval) => 100 * (interval.High - model.TestAccuracy)).ToArray()),
                    ("arrayminus", all.Zip(intervals, (model, interval) => 100 * (model.TestAccuracy - interval.Low)).ToArray()))),
                ("hovertemplate", "%{text}: %{y:.2f} %, %{x:,}<extra></extra>"))
            .Describe(string.Join(' ', all.Select(model => $"{model.Name}: {model.TestAccuracy:P1} at {cost(model):#,0.##}.")))
            .Set("margin", Figure.Object(("l", 60), ("r", 100), ("t", 50), ("b", 50)))
            .Set("xaxis", Figure.Axis(
                costName, null, ("type", "log"), ("tickvals", ticks), ("ticktext", ticks.Select(tick => $"{tick:#,0.###}").ToArray())))
            .Set("yaxis", Figure.Axis("images recognised (%)"))
            .Chart();
    }

    /// <summary>1, 2 and 5 times each power of ten from just below one number to just above another.</summary>
    private static double[] LogarithmicTicks(double least, double most) =>
    [
        .. from power in Enumerable.Range(-9, 24)
           from step in new[] { 1, 2, 5 }
           let tick = step * Math.Pow(10, power)
           where tick >= least / 2.5 && tick <= 2.5 * most
           select tick,
    ];

    /// <summary>The mistakes of several models side by side, on one scale of colours; what they recognise is left out.</summary>
    public static GenericChart Mistakes(IEnumerable<SavedModel> models, string title = "Mistakes")
    {
        var all = models.ToArray();
        var matrices = all.Select(model => model.Confusion).ToArray();
        var rows = Math.Max(1, (all.Length + PanelColumns - 1) / PanelColumns);
        var most = matrices.Max(matrix => matrix.MostConfused(1).FirstOrDefault()?.Count ?? 1);
        var figure = new Figure(title, 940, 70 + 320 * rows).KeepWidth(800);
        figure.Describe(string.Join(' ', all.Select((model, i) => $"{model.Name}: {Summary(matrices[i])}")));
        for (var i = 0; i < all.Length; i++) AddMistakes(figure, matrices[i], i, all.Length, most);
        return figure
            .Set("annotations", all.Select((model, i) => Name($"{model.Name}: {model.TestAccuracy:P2}", i, rows)).ToArray())
            .Chart();
    }

    private static object Name(string text, int panel, int rows) => Figure.Object(
        ("text", text), ("xref", "paper"), ("yref", "paper"), ("xanchor", "center"), ("yanchor", "bottom"), ("showarrow", false),
        ("x", (panel % PanelColumns + 0.43) / PanelColumns), ("y", 1 - (panel / PanelColumns + 0.08) / rows));

    private static void AddMistakes(Figure figure, ConfusionMatrix matrix, int panel, int panels, int most)
    {
        var rows = (panels + PanelColumns - 1) / PanelColumns;
        var digits = Enumerable.Range(0, matrix.Classes).ToArray();
        var (column, row) = (panel % PanelColumns, panel / PanelColumns);
        var axis = panel == 0 ? "" : (panel + 1).ToString();
        double[] across = [(double)column / PanelColumns, (column + 0.86) / PanelColumns];
        double[] up = [1 - (row + 0.86) / rows, 1 - (row + 0.08) / rows];
        figure
            .Add("heatmap", [.. Part(matrix, digits, (actual, predicted) => actual != predicted, Palette.Mistakes),
                ("zmax", most), ("xaxis", "x" + axis), ("yaxis", "y" + axis), ("textfont", Figure.Object(("size", 10)))])
            .Set("xaxis" + axis, Figure.Axis(
                panel + PanelColumns >= panels ? "the model says" : null, across,
                ("anchor", "y" + axis), ("dtick", 1), ("constrain", "domain"), ("showgrid", false), ("zeroline", false)))
            .Set("yaxis" + axis, Figure.Axis(
                column == 0 ? "the image shows" : null, up, ("anchor", "x" + axis), ("dtick", 1), ("autorange", "reversed"),
                ("scaleanchor", "x" + axis), ("constrain", "domain"), ("showgrid", false), ("zeroline", false)));
    }
}
