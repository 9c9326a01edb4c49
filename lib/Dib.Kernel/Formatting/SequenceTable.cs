using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A sequence as an HTML table; one of scalars as a line of text.</summary>
internal static class SequenceTable
{
    /// <summary>Writes the first items, and how many there are beyond them.</summary>
    public static void Write(IEnumerable sequence, FormatContext context)
    {
        context.RequireOnComplete("dni-styles", HtmlFormatter.Styles);
        if (sequence is not IDictionary && sequence.GetType().ElementType()?.IsScalar() == true)
        {
            HtmlFormatter.WriteBlock(sequence.ToDisplayString(PlainTextSummaryFormatter.MimeType), context);
            return;
        }

        var (items, remaining) = Pairs.Of(sequence);
        if (items.Count == 0)
        {
            context.Writer.Write("<i>(empty)</i>");
            return;
        }
        WriteTable(items, remaining, Pairs.IsDictionary(sequence.GetType()) ? "key" : "index", context);
    }

    private static void WriteTable(List<(object? Key, object? Value)> items, string remaining, string keyHeader, FormatContext context)
    {
        var showTypes = items.Select(item => item.Value?.GetType()).OfType<Type>().Distinct().Skip(1).Any();
        var typeHeader = showTypes ? "<th><i>type</i></th>" : "";
        context.Writer.Write($"<table><thead><tr><th><i>{keyHeader}</i></th>{typeHeader}<th>value</th></tr></thead><tbody>");
        foreach (var (key, value) in items)
        {
            context.Writer.Write("<tr>");
            if (key is int index && keyHeader == "index")
                context.Writer.Write($"<td>{index}</td>");
            else
                ObjectTree.WriteCell(key, context);
            if (showTypes)
                ObjectTree.WriteCell(value?.GetType(), context);
            ObjectTree.WriteCell(value, context);
            context.Writer.Write("</tr>");
        }
        if (remaining.Length > 0)
            context.Writer.Write($"<tr><td colspan=\"{(showTypes ? 3 : 2)}\"><i>{remaining}</i></td></tr>");
        context.Writer.Write("</tbody></table>");
    }
}
