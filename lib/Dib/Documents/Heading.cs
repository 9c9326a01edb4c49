using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dib.Documents;

/// <summary>A heading in a markdown cell.</summary>
/// <param name="Cell">The index of the cell among all cells.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words, without markup.</param>
public sealed record Heading(int Cell, int Level, string Text)
{
    /// <summary>All headings of a notebook in order.</summary>
    public static IReadOnlyList<Heading> All(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return [.. notebook.Cells.SelectMany((cell, index) => cell.Kernel == KernelNames.Markdown ? InCell(cell.Source, index) : [])];
    }

    /// <summary>The last heading before a cell.</summary>
    public static Heading? Above(IReadOnlyList<Heading> headings, int cell) => headings.LastOrDefault(heading => heading.Cell < cell);

    private static IEnumerable<Heading> InCell(string source, int index) =>
        from block in MarkdownText.Parse(source)?.Descendants<HeadingBlock>() ?? []
        let text = Words(block.Inline)
        where text.Length > 0
        select new Heading(index, block.Level, text);

    /// <summary>The words of a heading, without markup.</summary>
    internal static string Words(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })).Trim();
}
