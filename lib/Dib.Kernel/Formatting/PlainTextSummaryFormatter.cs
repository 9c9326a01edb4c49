using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as one short line of text.</summary>
public static class PlainTextSummaryFormatter
{
    /// <summary><c>text/plain+summary</c>.</summary>
    public const string MimeType = "text/plain+summary";

    private const int LongestSummary = 300;

    internal static readonly ITypeFormatter[] Defaults =
    [
        new TypeFormatter<object?>(
            (value, context) =>
            {
                context.Writer.Write(value switch
                {
                    null => Formatter.NullString,
                    Type type => type.ToCSharp(),
                    not string and IEnumerable sequence when sequence.GetType().ElementType()?.IsScalar() == true => Line(sequence),
                    not string and IEnumerable => value.GetType().ToCSharp(),
                    _ => Shorten(TextOf(value))
                });
                return true;
            },
            MimeType)
    ];

    private static string Line(IEnumerable sequence)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        PlainTextTree.WriteLine(sequence, new FormatContext(writer));
        return writer.ToString();
    }

    private static string TextOf(object value)
    {
        try
        {
            return value.ToString() ?? "";
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().ToCSharp()}: {exception.Message}";
        }
    }

    private static string Shorten(string text)
    {
        text = text.Trim().ReplaceLineEndings("\\n");
        return text.Length <= LongestSummary ? text : text[..LongestSummary] + "...";
    }
}
