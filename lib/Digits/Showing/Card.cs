using Digits.Charting;

namespace Digits.Showing;

/// <summary>A line or two in a frame, with a mark and a colour that say the same.</summary>
internal static class Card
{
    /// <summary>The card.</summary>
    /// <param name="mood">Its mark and colour.</param>
    /// <param name="html">Its content.</param>
    public static string Html(Mood mood, string html)
    {
        var (mark, colour) = mood switch
        {
            Mood.Good => ("✓", Palette.Blue),
            Mood.Bad => ("✗", Palette.Orange),
            _ => ("○", "#888888"),
        };
        return $"<div style=\"border-left:5px solid {colour};padding:0.4em 0.9em;display:flex;gap:0.7em\">" +
            $"<strong aria-hidden=\"true\">{mark}</strong><div>{html}</div></div>";
    }
}
