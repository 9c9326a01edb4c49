using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>An object as a foldable HTML table of its members.</summary>
internal static class ObjectTree
{
    /// <summary>Writes the object's summary and, under it, a row for each member.</summary>
    public static void Write(object value, FormatContext context)
    {
        context.RequireOnComplete("dni-styles", HtmlFormatter.Styles);
        Open(value.ToDisplayString(PlainTextSummaryFormatter.MimeType), context.Depth < 2, context);
        foreach (var member in value.GetType().ShownMembers())
            WriteRow(HtmlFormatter.Encode(member.Name), member.ReadFrom(value), context);
        if (value is IEnumerable sequence)
        {
            context.Writer.Write("<tr><td><i>(values)</i></td><td>");
            SequenceTable.Write(sequence, context);
            context.Writer.Write("</td></tr>");
        }
        Close(context);
    }

    /// <summary>Writes names and values as a table with one row.</summary>
    public static void WriteRows(IReadOnlyList<(string Name, object? Value)> members, FormatContext context)
    {
        context.RequireOnComplete("dni-styles", HtmlFormatter.Styles);
        context.Writer.Write("<table><thead><tr>");
        foreach (var (name, _) in members)
            context.Writer.Write($"<th>{HtmlFormatter.Encode(name)}</th>");
        context.Writer.Write("</tr></thead><tbody><tr>");
        foreach (var (_, value) in members)
            WriteCell(value, context);
        context.Writer.Write("</tr></tbody></table>");
    }

    /// <summary>Starts a foldable table under a summary.</summary>
    public static void Open(string summary, bool isOpen, FormatContext context)
    {
        var open = isOpen ? " open=\"open\"" : "";
        context.Writer.Write(
            $"<details{open} class=\"dni-treeview\"><summary>"
            + $"<span class=\"dni-code-hint\"><code>{HtmlFormatter.Encode(summary)}</code></span>"
            + "</summary><div><table><thead><tr></tr></thead><tbody>");
    }

    /// <summary>Ends a foldable table.</summary>
    public static void Close(FormatContext context) => context.Writer.Write("</tbody></table></div></details>");

    /// <summary>Writes a row of a name, which is HTML and may be missing, and a value.</summary>
    public static void WriteRow(string? nameHtml, object? value, FormatContext context)
    {
        context.Writer.Write(nameHtml is null ? "<tr>" : $"<tr><td>{nameHtml}</td>");
        WriteCell(value, context);
        context.Writer.Write("</tr>");
    }

    /// <summary>Writes a value as a table cell.</summary>
    public static void WriteCell(object? value, FormatContext context)
    {
        context.Writer.Write("<td>");
        value.FormatTo(context, HtmlFormatter.MimeType);
        context.Writer.Write("</td>");
    }
}
