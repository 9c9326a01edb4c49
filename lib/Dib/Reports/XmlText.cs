using System.Text;

namespace Dib.Reports;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text without escape sequences, control characters, halves of surrogate pairs and non-characters.</summary>
    public static string Clean(string text) => string.Concat(
        TerminalText.Plain(text).EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF)));
}
