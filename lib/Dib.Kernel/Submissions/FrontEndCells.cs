using Dib.Kernel.Hosting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Submissions;

/// <summary>Cells that the front end runs or shows by itself.</summary>
internal static class FrontEndCells
{
    /// <summary>The cell's text in the form that a front end knows what to do with.</summary>
    public static FormattedValue Format(string language, string code) => language switch
    {
        Languages.Markdown => new("text/markdown", code),
        Languages.JavaScript => new(HtmlFormatter.MimeType, $"<script type=\"text/javascript\">{code}</script>"),
        Languages.Mermaid => new("text/vnd.mermaid", code),
        _ => new(HtmlFormatter.MimeType, code)
    };
}
