namespace Dib.Running;

/// <summary>Text that a cell made longer than anyone reads.</summary>
internal static class LongText
{
    /// <summary>The beginning of a text, with a count of what is left out.</summary>
    public static string Cut(string text, int limit) =>
        text.Length <= limit ? text : $"{text[..limit]}\n… {text.Length - limit:N0} more characters are left out.";
}
