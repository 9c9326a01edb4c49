using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Values as one short line of text.</summary>
public static class PlainTextSummaryFormatter
{
    /// <summary><c>text/plain+summary</c>.</summary>
    public const string MimeType = "text/plain+summary";

    private const int LongestSummary = 300;
    private const int DeepestSequence = 2;

    internal static readonly ITypeFormatter[] Defaults =
    [
        new TypeFormatter<object?>(
            (value, context) =>
            {
                context.Writer.Write(value switch
                {
                    null => Formatter.NullString,
                    Type type => type.ToFullName(),
                    not string and IEnumerable sequence => Line(sequence, 1),
                    _ => Shorten(TextOf(value))
                });
                return true;
            },
            MimeType)
    ];

    /// <summary>
    /// The items of a sequence on one line. Items that are still to be computed are left alone, unless they are plain values.
    /// </summary>
    private static string Line(IEnumerable sequence, int depth)
    {
        var type = sequence.GetType();
        var isPlain = type.ElementType()?.IsScalar() == true;
        return isPlain || (depth <= DeepestSequence && SequenceHead.CountOf(sequence) is not null)
            ? PlainTextTree.Line(sequence, item => isPlain ? item.ToDisplayString() : OfItem(item, depth))
            : type.ToCSharp();
    }

    private static string OfItem(object? item, int depth) => item switch
    {
        null => Formatter.NullString,
        not string and IEnumerable sequence => Line(sequence, depth + 1),
        _ => Shorten(TextOf(item))
    };

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
