using System.Text.Json;

namespace Digits.Lecture.Live;

/// <summary>What a presenter's page asks for.</summary>
/// <param name="Do">The verb.</param>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The cell's index.</param>
/// <param name="Source">The cell's new text.</param>
/// <param name="Line">The caret's line, counted from 0.</param>
/// <param name="Column">The caret's column, counted from 0.</param>
/// <param name="Scroll">How far the step is scrolled, from 0 to 1.</param>
/// <param name="IsFolded">Whether code is folded.</param>
/// <param name="Theme"><c>light</c> or <c>dark</c>.</param>
/// <param name="Question">The question that is answered.</param>
/// <param name="Answer">What the cell is told; null for no answer.</param>
internal sealed record PageCommand(
    string? Do,
    string? Notebook = null,
    int Cell = 0,
    string? Source = null,
    int Line = 0,
    int Column = 0,
    double Scroll = 0,
    bool? IsFolded = null,
    string? Theme = null,
    long Question = 0,
    string? Answer = null)
{
    /// <summary>Reads a command; null when the text is none.</summary>
    public static PageCommand? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<PageCommand>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
