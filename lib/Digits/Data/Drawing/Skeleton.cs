using System.Globalization;

namespace Digits.Data.Drawing;

/// <summary>A control point of a stroke.</summary>
/// <param name="X">From -1, left, to 1, right.</param>
/// <param name="Y">From -1, top, to 1, bottom.</param>
/// <param name="Corner">Whether the pen turns sharply here; elsewhere it swings through.</param>
internal readonly record struct ControlPoint(double X, double Y, bool Corner);

/// <summary>One way to write a digit: the strokes as the pen makes them.</summary>
/// <param name="Weight">How common the way is, next to the digit's other ways.</param>
/// <param name="Strokes">The control points of each stroke, two or more.</param>
internal sealed record Skeleton(int Weight, ControlPoint[][] Strokes)
{
    /// <summary>Reads a line of <see cref="Skeletons"/>.</summary>
    public static Skeleton Parse(string line) =>
        line.Split(':') is [var weight, var strokes]
            ? new Skeleton(Number(weight), [.. strokes.Split('|').Select(ParseStroke)])
            : throw new FormatException($"'{line}' is no skeleton: expected 'weight: x,y x,y …'.");

    private static ControlPoint[] ParseStroke(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ParsePoint)];

    private static ControlPoint ParsePoint(string text) =>
        text.TrimEnd('!').Split(',') is [var x, var y]
            ? new ControlPoint((Number(x) - 50) / 50.0, (Number(y) - 50) / 50.0, text.EndsWith('!'))
            : throw new FormatException($"'{text}' is no point: expected 'x,y' or 'x,y!'.");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
