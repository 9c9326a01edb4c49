using Dib.Documents;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dib.Reports.Html;

/// <summary>
/// Markdown cells as HTML: tables, task lists, footnotes, alerts, formulas, highlighted C#, pictures taken into the page.
/// </summary>
/// <param name="folder">The notebook's folder, where relative pictures lie.</param>
internal sealed class MarkdownHtml(string folder)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseDefinitionLists().UseTaskLists().UseFootnotes().UseAlertBlocks()
        .UseEmphasisExtras().UseAutoLinks().UseMathematics()
        .Build();

    /// <summary>The cell as HTML.</summary>
    /// <param name="source">The markdown.</param>
    /// <param name="contents">Takes up the headings; null for markdown that a cell shows.</param>
    public string Of(string source, Contents? contents = null)
    {
        if (MarkdownText.Parse(source, Pipeline) is not { } document)
            return Markup.Element("pre", null, Markup.Text(source));
        foreach (var heading in document.Descendants<HeadingBlock>())
            contents?.Add(heading);
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
            picture.Url = Embedded(picture.Url);
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Mathematics.HtmlMathInlineRenderer>(new FormulaRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Mathematics.HtmlMathBlockRenderer>(new FormulaBlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeRenderer());
        renderer.Render(document);
        return CellMarkup.Balanced(text.ToString());
    }

    /// <summary>A picture beside the notebook as a data URI: the report is one file.</summary>
    private string? Embedded(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.Contains(':'))
            return url;
        var path = Path.Combine(folder, Uri.UnescapeDataString(url));
        var type = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".svg" => "image/svg+xml",
            ".webp" => "image/webp",
            _ => null,
        };
        try
        {
            return type is not null && File.Exists(path) ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}" : url;
        }
        catch (UnauthorizedAccessException)
        {
            return url;
        }
    }

    private sealed class FormulaRenderer : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline formula) =>
            renderer.Write(MathMl.Of(formula.Content.ToString(), display: formula.DelimiterCount > 1));
    }

    private sealed class FormulaBlockRenderer : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock formula) =>
            renderer.Write(MathMl.Of(formula.Lines.ToString(), display: true));
    }

    private sealed class CodeRenderer : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var isCSharp = block is FencedCodeBlock { Info: "csharp" or "cs" or "C#" or "c#" };
            var code = block.Lines.ToString();
            renderer.Write(Markup.Element(
                "pre", "sample", Markup.Element("code", null, isCSharp ? string.Join('\n', CSharpHtml.Lines(code)) : Markup.Text(code))));
        }
    }
}
