using System.Dynamic;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as plain text: scalars as they are, sequences in brackets, anything else as indented lines of its members.</summary>
public static class PlainTextFormatter
{
    /// <summary><c>text/plain</c>.</summary>
    public const string MimeType = "text/plain";

    internal static readonly ITypeFormatter[] Defaults =
    [
        For<IHtmlContent>((html, context) => html.WriteTo(context.Writer, HtmlEncoder.Default)),
        For<Exception>((exception, context) => context.Writer.Write(exception)),
        For<Type>((type, context) => context.Writer.Write(type.ToFullName())),
        For<DateTime>((value, context) => context.Writer.Write($"{value:u}")),
        For<DateTimeOffset>((value, context) => context.Writer.Write($"{value:u}")),
        For<JsonElement>((json, context) => context.Writer.Write(json.GetRawText())),
        For<JsonDocument>((json, context) => context.Writer.Write(json.RootElement.GetRawText())),
        For<ExpandoObject>((value, context) => PlainTextTree.WriteMembers([.. value.Select(pair => (pair.Key, pair.Value))], context, "")),
        For<byte[]>((bytes, context) => context.Writer.Write(BinaryText.Of(bytes))),
        For<ReadOnlyMemory<byte>>((bytes, context) => context.Writer.Write(BinaryText.Of(bytes.Span))),
        For<ReadOnlyMemory<char>>((memory, context) => context.Writer.Write(memory.ToString())),
        new TypeFormatter<object>(
            (memory, context) => Done(() => Memories.ToArray(memory).FormatTo(context, MimeType)), MimeType, typeof(ReadOnlyMemory<>)),
        For<object?>(PlainTextTree.Write)
    ];

    /// <summary>The formatter that writes values of a type as plain text.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    private static TypeFormatter<T> For<T>(Action<T, FormatContext> write) =>
        new((value, context) => Done(() => write(value, context)), MimeType);

    private static bool Done(Action write)
    {
        write();
        return true;
    }
}
