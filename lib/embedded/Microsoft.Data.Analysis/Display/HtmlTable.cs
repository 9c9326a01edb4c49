using System.Net;

namespace Microsoft.Data.Analysis;

/// <summary>A table as HTML: header cells with their scope, no script, and the page's own colours, light or dark.</summary>
internal static class HtmlTable
{
    private const string Style =
        """
        <style>
        .dataframe { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        .dataframe caption { caption-side: bottom; text-align: left; opacity: .75; }
        .dataframe tr { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
        .dataframe th, .dataframe td { padding: .2em .7em; text-align: left; }
        .dataframe tbody th { font-weight: normal; opacity: .75; }
        .dataframe .number { text-align: right; white-space: nowrap; }
        .dataframe .null { opacity: .6; font-style: italic; }
        </style>
        """;

    public static void Write(TablePreview table, TextWriter writer)
    {
        writer.WriteLine(Style);
        writer.WriteLine("<table class=\"dataframe\">");
        if (table.Note.Length > 0)
            writer.WriteLine($"<caption>{table.Note}</caption>");
        var headers = table.Columns.Select(column => $"<th scope=\"col\"{Class(column)}>{Escaped(column.Name)}</th>");
        writer.WriteLine($"<thead><tr><th scope=\"col\" class=\"number\">index</th>{string.Concat(headers)}</tr></thead>");
        writer.WriteLine("<tbody>");
        for (var row = 0; row < table.RowCount; row++)
        {
            var cells = table.Columns.Select(column => $"<td{Class(column, column.IsNull(row))}>{Escaped(column[row])}</td>");
            writer.WriteLine($"<tr><th scope=\"row\" class=\"number\">{row}</th>{string.Concat(cells)}</tr>");
        }

        writer.WriteLine("</tbody>");
        writer.WriteLine("</table>");
    }

    private static string Class(PreviewColumn column, bool isNull = false) => (column.IsNumeric, isNull) switch
    {
        (true, true) => " class=\"number null\"",
        (true, false) => " class=\"number\"",
        (false, true) => " class=\"null\"",
        _ => "",
    };

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
