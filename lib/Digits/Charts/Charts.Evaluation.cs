using Digits.Data;
using Digits.Evaluating;
using Plotly.NET;

namespace Digits.Charting;

public static partial class Charts
{
    /// <summary>
    /// The confusion matrix: how often each digit was taken for each. The diagonal, which is right, has colours of its own, so that the
    /// few mistakes show beside the many successes.
    /// </summary>
    public static GenericChart Confusion(ConfusionMatrix matrix, string title = "Confusion matrix")
    {
        var digits = Enumerable.Range(0, matrix.Classes).ToArray();
        return new Figure(title, 560, 540)
            .Describe(Summary(matrix))
            .Add("heatmap", Part(matrix, digits, (actual, predicted) => actual != predicted, Palette.Mistakes))
            .Add("heatmap", Part(matrix, digits, (actual, predicted) => actual == predicted, Palette.Successes))
            .Set("xaxis", Figure.Axis(
                "the model says", null, ("dtick", 1), ("constrain", "domain"), ("showgrid", false), ("zeroline", false)))
            .Set("yaxis", Figure.Axis(
                "the image shows", null, ("dtick", 1), ("autorange", "reversed"), ("scaleanchor", "x"), ("constrain", "domain"),
                ("showgrid", false), ("zeroline", false)))
            .Chart();
    }

    /// <summary>Images with the probability that the model gives each digit: blue for the right one, orange for a wrong choice.</summary>
    public static GenericChart ProbabilityBars(Evaluation evaluation, IEnumerable<int> images, string title)
    {
        var places = images.ToArray();
        var figure = new Figure(title, 860, 60 + Math.Min(135 * Math.Max(1, places.Length), 640)).KeepWidth(560).Set("showlegend", false)
            .Set("margin", Figure.Object(("l", 20), ("r", 20), ("t", 50), ("b", 5)));
        figure.Describe(string.Join(' ', places.Select(place =>
            $"An image of {evaluation.Labels[place]}: the model says {evaluation.Predictions[place]} " +
            $"with {evaluation.Confidence(place):P0}.")));
        for (var i = 0; i < places.Length; i++) AddSample(figure, evaluation, places[i], i, places.Length);
        return figure.Chart();
    }

    /// <summary>How sure the model is of what it names, when it is right and when it is wrong.</summary>
    public static GenericChart ConfidenceHistogram(Evaluation evaluation, string title = "How sure is the model?") =>
        new Figure(title, 720, 380)
            .Add("histogram", Confidences(evaluation, true, "right", Palette.Blue))
            .Add("histogram", Confidences(evaluation, false, "wrong", Palette.Orange))
            .Describe($"{SurerThan(evaluation, true)} {SurerThan(evaluation, false)}")
            .Set("barmode", "overlay")
            .Set("xaxis", Figure.Axis("probability of the digit that the model names", null, ("range", new[] { 0.0, 1.0 })))
            .Set("yaxis", Figure.Axis("images (% of the right, % of the wrong)"))
            .Chart();

    private static string Summary(ConfusionMatrix matrix)
    {
        var right = Enumerable.Range(0, matrix.Classes).Sum(digit => (long)matrix[digit, digit]);
        var worst = matrix.MostConfused(1).Select(pair => $"; most often {pair.Actual} is taken for {pair.Predicted}, {pair.Count} times");
        return $"{right:N0} of {matrix.Total:N0} images are recognised{string.Concat(worst)}.";
    }

    private static string SurerThan(Evaluation evaluation, bool right)
    {
        var images = right ? evaluation.Successes() : evaluation.Mistakes();
        var word = right ? "right" : "wrong";
        return images.Count == 0 ? $"No image is {word}."
            : $"Of {images.Count:N0} images that are {word}, half are named with a probability of " +
                $"{evaluation.Confidence(images[images.Count / 2]):P0} or more.";
    }

    private static (string Name, object? Value)[] Part(
        ConfusionMatrix matrix, int[] digits, Func<int, int, bool> belongs, object[] colours)
    {
        var counts = digits.Select((_, actual) => digits.Select((_, predicted) =>
            belongs(actual, predicted) ? matrix[actual, predicted] : float.NaN).ToArray()).ToArray();
        return
        [
            ("x", digits), ("y", digits), ("z", counts), ("colorscale", colours), ("zmin", 0), ("showscale", false),
            ("hoverongaps", false), ("xgap", 1), ("ygap", 1), ("texttemplate", "%{z}"),
            ("hovertemplate", "%{z} images of %{y} were taken for %{x}<extra></extra>"),
        ];
    }

    private static void AddSample(Figure figure, Evaluation evaluation, int image, int row, int rows)
    {
        var data = evaluation.Data;
        var pixels = Bytes(data, image).ToArray();
        var probabilities = evaluation.ProbabilitiesOf(image).ToArray();
        var (actual, named) = ((int)evaluation.Labels[image], evaluation.Predictions[image]);
        var colours = Enumerable.Range(0, DigitDataset.Classes)
            .Select(d => d == actual ? Palette.Blue : d == named ? Palette.Orange : "#999999").ToArray();
        var (picture, bars) = (row == 0 ? "" : (2 * row + 1).ToString(), (2 * row + 2).ToString());
        double[] domain = [1 - (row + 0.62) / rows, 1 - (double)row / rows];
        figure
            .Add("heatmap",
                ("z", pixels.Chunk(data.Columns).Select(row => Array.ConvertAll(row, pixel => (int)pixel)).ToArray()),
                ("colorscale", Palette.Ink), ("zmin", 0), ("zmax", 255), ("showscale", false), ("hoverinfo", "skip"),
                ("xaxis", "x" + picture), ("yaxis", "y" + picture))
            .Add("bar",
                ("x", Enumerable.Range(0, DigitDataset.Classes).ToArray()),
                ("y", probabilities.Select(p => MathF.Round(100 * p, 2)).ToArray()),
                ("marker", Figure.Object(("color", colours))), ("hovertemplate", "%{x}: %{y:.1f} %<extra></extra>"),
                ("text", probabilities.Select(p => p >= 0.05f ? $"{p:P0}" : "").ToArray()), ("textposition", "outside"),
                ("xaxis", "x" + bars), ("yaxis", "y" + bars))
            .Set("xaxis" + picture, Figure.Axis(null, [0, 0.2], ("anchor", "y" + picture), ("visible", false), ("constrain", "domain")))
            .Set("yaxis" + picture, Figure.Axis(
                null, domain, ("anchor", "x" + picture), ("visible", false), ("autorange", "reversed"), ("scaleanchor", "x" + picture)))
            .Set("xaxis" + bars, Figure.Axis(
                null, [0.26, 1], ("anchor", "y" + bars), ("dtick", 1),
                ("title", Figure.Object(("text", $"shows {actual}, the model says {named}"), ("standoff", 2)))))
            .Set("yaxis" + bars, Figure.Axis(
                "probability", domain, ("anchor", "x" + bars), ("range", new[] { 0, 150 }), ("tickvals", new[] { 0, 50, 100 }),
                ("ticktext", new[] { "0 %", "50 %", "100 %" })));
    }

    private static (string Name, object? Value)[] Confidences(Evaluation evaluation, bool right, string name, string colour) =>
    [
        ("x", Enumerable.Range(0, evaluation.Labels.Length).Where(i => evaluation.IsRight(i) == right)
            .Select(i => MathF.Round(evaluation.Confidence(i), 3)).ToArray()),
        ("name", name), ("histnorm", "percent"), ("opacity", 0.65), ("marker", Figure.Object(("color", colour))),
        ("xbins", Figure.Object(("start", 0), ("end", 1.0001), ("size", 0.05))),
    ];
}
