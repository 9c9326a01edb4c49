using System.Text.Json;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>JSON as foldable HTML.</summary>
internal static class JsonTree
{
    /// <summary>Writes an element and what is in it.</summary>
    public static void Write(JsonElement element, FormatContext context)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when context.AllowRecursion:
                WriteTree(element, element.EnumerateObject().Select(p => ((string?)HtmlFormatter.Encode(p.Name), p.Value)), context);
                break;
            case JsonValueKind.Array when context.AllowRecursion:
                WriteTree(element, element.EnumerateArray().Select(item => ((string?)null, item)), context);
                break;
            case JsonValueKind.String:
                context.Writer.Write($"<span>{HtmlFormatter.Encode($"\"{element.GetString()}\"")}</span>");
                break;
            case JsonValueKind.Number:
                context.Writer.Write("<span>");
                HtmlFormatter.WriteBlock(element.GetRawText(), context);
                context.Writer.Write("</span>");
                break;
            case JsonValueKind.Null:
                context.Writer.Write($"<span>{HtmlFormatter.Encode(Formatter.NullString)}</span>");
                break;
            default:
                context.Writer.Write($"<span>{HtmlFormatter.Encode(element.GetRawText())}</span>");
                break;
        }
    }

    private static void WriteTree(JsonElement element, IEnumerable<(string? NameHtml, JsonElement Value)> members, FormatContext context)
    {
        context.RequireOnComplete("dni-styles", HtmlFormatter.Styles);
        ObjectTree.Open(element.GetRawText(), isOpen: false, context);
        foreach (var (name, value) in members)
            ObjectTree.WriteRow(name, value, context);
        ObjectTree.Close(context);
    }
}
