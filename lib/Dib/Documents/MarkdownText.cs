using Markdig;
using Markdig.Syntax;

namespace Dib.Documents;

/// <summary>Takes markdown apart.</summary>
internal static class MarkdownText
{
    /// <summary>The markdown's blocks; null where they are nested deeper than its library takes, as nobody writes them.</summary>
    public static MarkdownDocument? Parse(string source, MarkdownPipeline? pipeline = null)
    {
        try
        {
            return Markdown.Parse(source, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
