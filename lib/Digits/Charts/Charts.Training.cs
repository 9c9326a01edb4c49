using Digits.Training;
using Plotly.NET;

namespace Digits.Charting;

public static partial class Charts
{
    /// <summary>Loss and accuracy over the epochs, on training and on test images.</summary>
    public static GenericChart LearningCurves(History history, string title = "Learning curves")
    {
        var epochs = history.Epochs;
        var numbers = epochs.Select(e => e.Epoch).ToArray();
        return new Figure(title, 860, 400)
            .Add("scatter", Curve(numbers, epochs.Select(e => e.TrainLoss), "train", Palette.Blue, "", true))
            .Add("scatter", Curve(numbers, epochs.Select(e => e.TestLoss), "test", Palette.Orange, "", true))
            .Add("scatter", Curve(numbers, epochs.Select(e => 100 * e.TrainAccuracy), "train", Palette.Blue, "2", false))
            .Add("scatter", Curve(numbers, epochs.Select(e => 100 * e.TestAccuracy), "test", Palette.Orange, "2", false))
            .Set("xaxis", Figure.EpochAxis(epochs.Count, [0, 0.44]))
            .Set("yaxis", Figure.Axis("loss", null, ("rangemode", "tozero")))
            .Set("xaxis2", Figure.EpochAxis(epochs.Count, [0.56, 1], ("anchor", "y2")))
            .Set("yaxis2", Figure.Axis("accuracy (%)", null, ("anchor", "x2")))
            .Describe($"Over {Count(epochs)} the loss {Change(epochs, e => e.TrainLoss, "F3")} on the training images and " +
                $"{Change(epochs, e => e.TestLoss, "F3")} on the test images; " +
                $"the accuracy {Change(epochs, e => e.TrainAccuracy, "P1")} on the training images and {Change(epochs, e => e.TestAccuracy, "P1")} on the test images.")
            .Set("legend", Figure.Object(("orientation", "h"), ("x", 0.5), ("xanchor", "center"), ("y", -0.22)))
            .Chart();
    }

    private static string Change(IReadOnlyList<EpochResult> epochs, Func<EpochResult, double> quantity, string format)
    {
        var (first, last) = (quantity(epochs[0]), quantity(epochs[^1]));
        var (from, to) = (first.ToString(format), last.ToString(format));
        return epochs.Count == 1 ? $"is {to}"
            : from == to ? $"stays at {to}"
            : $"{(last > first ? "rises" : "falls")} from {from} to {to}";
    }

    private static string Count(IReadOnlyList<EpochResult> epochs) => epochs.Count == 1 ? "one epoch" : $"{epochs.Count} epochs";

    private static (string Name, object? Value)[] Curve(
        int[] epochs, IEnumerable<double> values, string name, string colour, string panel, bool inLegend) =>
    [
        ("x", epochs), ("y", values.Select(value => Math.Round(value, 4)).ToArray()), ("name", name), ("legendgroup", name),
        ("showlegend", inLegend), ("mode", "lines+markers"), ("xaxis", "x" + panel), ("yaxis", "y" + panel),
        ("line", Figure.Object(("color", colour), ("dash", name == "test" ? "dot" : "solid"))),
    ];
}
