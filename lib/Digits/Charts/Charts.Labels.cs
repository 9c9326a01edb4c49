using Digits.Data;
using Plotly.NET;

namespace Digits.Charting;

public static partial class Charts
{
    /// <summary>How many images there are of each digit.</summary>
    public static GenericChart LabelHistogram(DigitDataset train, DigitDataset test, string title = "Images of each digit") =>
        new Figure(title, 720, 380)
            .Add("bar", Bars(train, "train", Palette.Blue))
            .Add("bar", Bars(test, "test", Palette.Orange))
            .Set("barmode", "group")
            .Describe($"{Extremes(train, "train")}; {Extremes(test, "test")}.")
            .Set("xaxis", Figure.Axis("digit", null, ("dtick", 1)))
            .Set("yaxis", Figure.Axis("images"))
            .Chart();

    /// <summary>How the ink of all pixels is distributed.</summary>
    public static GenericChart PixelHistogram(DigitDataset data, string title = "How much ink is in a pixel?")
    {
        var counts = new long[16];
        foreach (var pixel in data.Images.bytes) counts[pixel / 16]++;
        var total = (double)data.Images.numel();
        return new Figure(title, 720, 360)
            .Add("bar",
                ("x", Enumerable.Range(0, counts.Length).Select(bin => 16 * bin + 7.5).ToArray()), ("width", 15),
                ("y", counts.Select(count => Math.Round(100 * count / total, 3)).ToArray()),
                ("marker", Figure.Object(("color", Palette.Blue))),
                ("text", Enumerable.Range(0, counts.Length).Select(bin => $"{16 * bin} to {16 * bin + 15}").ToArray()),
                ("textposition", "none"),
                ("hovertemplate", "%{text}: %{y:.2f} %<extra></extra>"))
            .Describe($"{counts[0] / total:P1} of the pixels are between 0 and 15, {counts[^1] / total:P1} between 240 and 255.")
            .Set("xaxis", Figure.Axis("pixel value (0 is paper, 255 is ink)", null, ("dtick", 32), ("range", new[] { -2, 258 })))
            .Set("yaxis", Figure.Axis("pixels (%), logarithmic", null, ("type", "log"), ("dtick", 1)))
            .Chart();
    }

    private static string Extremes(DigitDataset data, string name)
    {
        var counts = data.CountByDigit();
        var (least, most) = (counts.Min(), counts.Max());
        return $"{name} has from {least:N0} images of the {Array.IndexOf(counts, least)} to {most:N0} of the {Array.IndexOf(counts, most)}";
    }

    private static (string Name, object? Value)[] Bars(DigitDataset data, string name, string colour) =>
    [
        ("x", Enumerable.Range(0, DigitDataset.Classes).ToArray()), ("y", data.CountByDigit()), ("name", name),
        ("marker", Figure.Object(("color", colour))), ("hovertemplate", "%{x}: %{y:,} images<extra>" + name + "</extra>"),
    ];
}
