using System.Collections;
using System.Dynamic;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as HTML: scalars as preformatted text, sequences as tables, anything else as a tree of its members.</summary>
public static class HtmlFormatter
{
    /// <summary><c>text/html</c>.</summary>
    public const string MimeType = "text/html";

    internal static readonly ITypeFormatter[] Defaults =
    [
        For<PocketView>((view, context) => view.WriteTo(context)),
        For<IHtmlContent>((html, context) => html.WriteTo(context.Writer, HtmlEncoder.Default)),
        For<string>(WriteAsPlainText),
        For<DateTime>((value, context) => context.Writer.Write($"<span>{value:u}</span>")),
        For<DateTimeOffset>((value, context) => context.Writer.Write($"<span>{value:u}</span>")),
        For<TimeSpan>((value, context) => context.Writer.Write($"<span>{value}</span>")),
        For<Enum>((value, context) => context.Writer.Write($"<span>{value}</span>")),
        For<Type>(WriteType),
        For<JsonDocument>((json, context) => JsonTree.Write(json.RootElement, context)),
        For<JsonElement>(JsonTree.Write),
        For<ExpandoObject>((value, context) => ObjectTree.WriteRows([.. value.Select(pair => (pair.Key, pair.Value))], context)),
        For<byte[]>((bytes, context) => WriteBytes(bytes, context)),
        For<ReadOnlyMemory<byte>>((bytes, context) => WriteBytes(bytes.Span, context)),
        For<ReadOnlyMemory<char>>((memory, context) => context.Writer.Write($"<span>{Encode(memory.ToString())}</span>")),
        new TypeFormatter<object>(
            (memory, context) => Done(() => Memories.ToArray(memory).FormatTo(context, MimeType)), MimeType, typeof(ReadOnlyMemory<>)),
        For<object?>(WriteAny)
    ];

    /// <summary>The formatter that writes values of a type as HTML.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    /// <summary>Writes a value's plain text, or another text of it, as a preformatted block.</summary>
    internal static void WriteAsPlainText(object? value, FormatContext context) =>
        WriteBlock(value.ToDisplayString(PlainTextFormatter.MimeType), context);

    internal static void WriteBlock(string text, FormatContext context)
    {
        context.RequireOnComplete("dni-styles", Styles);
        context.Writer.Write($"<div class=\"dni-plaintext\"><pre>{Encode(text)}</pre></div>");
    }

    internal static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static void WriteAny(object? value, FormatContext context)
    {
        if (value is null)
            WriteBlock(Formatter.NullString, context);
        else if (value.GetType().IsScalar())
            WriteAsPlainText(value, context);
        else if (!context.AllowRecursion)
            WriteBlock(value.ToDisplayString(PlainTextSummaryFormatter.MimeType), context);
        else if (value is IEnumerable sequence && value.GetType().IsOnlySequence())
            SequenceTable.Write(sequence, context);
        else
            ObjectTree.Write(value, context);
    }

    private static void WriteBytes(ReadOnlySpan<byte> bytes, FormatContext context) =>
        context.Writer.Write($"<pre class=\"dni-binary\">{Encode(BinaryText.Of(bytes))}</pre>");

    private static void WriteType(Type type, FormatContext context)
    {
        var name = Encode(type.ToFullName());
        context.Writer.Write(
            type.DocumentationAddress() is { } address ? $"<span><a href=\"{Encode(address)}\">{name}</a></span>" : $"<span>{name}</span>");
    }

    private static TypeFormatter<T> For<T>(Action<T, FormatContext> write) =>
        new((value, context) => Done(() => write(value, context)), MimeType);

    private static bool Done(Action write)
    {
        write();
        return true;
    }

    internal const string Styles =
        """
        <style>
        .dni-code-hint { font-style: italic; overflow: hidden; white-space: nowrap; }
        .dni-treeview { white-space: nowrap; }
        .dni-treeview td { vertical-align: top; text-align: start; }
        details.dni-treeview { padding-left: 1em; }
        table td, table th { text-align: start; }
        table tr { vertical-align: top; margin: 0em 0px; }
        table tr td pre { vertical-align: top !important; margin: 0em 0px !important; }
        </style>
        """;
}
