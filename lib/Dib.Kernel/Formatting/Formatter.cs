using System.Globalization;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Turns any object into text of a MIME type.</summary>
public static partial class Formatter
{
    private static int _listExpansionLimit;
    private static int _recursionLimit;
    private static string _defaultMimeType = HtmlFormatter.MimeType;

    static Formatter() => ResetToDefault();

    /// <summary>How many items of a sequence are written before the rest is only counted. Default 20.</summary>
    public static int ListExpansionLimit
    {
        get => _listExpansionLimit;
        set => _listExpansionLimit = AtLeastZero(value);
    }

    /// <summary>How many levels of an object graph are written before values are summarised. Default 6.</summary>
    public static int RecursionLimit
    {
        get => _recursionLimit;
        set => _recursionLimit = AtLeastZero(value);
    }

    /// <summary>What stands for <c>null</c>.</summary>
    public static string NullString { get; set; } = "<null>";

    /// <summary>The MIME type of values whose type prefers none.</summary>
    public static string DefaultMimeType
    {
        get => _defaultMimeType;
        set => _defaultMimeType = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Forgets every registered formatter and setting.</summary>
    public static void ResetToDefault()
    {
        lock (Gate)
        {
            UserFormatters.Clear();
            SourcedFormatters.Clear();
            SourcesSeen.Clear();
            PreferredMimeTypes.Clear();
            ForgetChoices();
        }
        DefaultMimeType = HtmlFormatter.MimeType;
        ListExpansionLimit = 20;
        RecursionLimit = 6;
        NullString = "<null>";
    }

    /// <summary>Formats a value as text of a MIME type.</summary>
    public static string ToDisplayString(this object? obj, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using (var context = new FormatContext(writer))
            obj.FormatTo(context, mimeType);
        return writer.ToString();
    }

    /// <summary>Formats a value with one formatter.</summary>
    public static string ToDisplayString(this object? obj, ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(obj, writer);
        return writer.ToString();
    }

    /// <summary>Writes a value with one formatter.</summary>
    public static void Format(this ITypeFormatter formatter, object? instance, TextWriter writer)
    {
        using var context = new FormatContext(writer);
        formatter.Format(instance, context);
    }

    /// <summary>Writes a value where another one is being written.</summary>
    public static void FormatTo<T>(this T obj, FormatContext context, string mimeType = PlainTextFormatter.MimeType)
    {
        context.Enter();
        try
        {
            GetPreferredFormatterFor(obj?.GetType() ?? typeof(object), mimeType).Format(obj, context);
        }
        finally
        {
            context.Leave();
        }
    }

    private static int AtLeastZero(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
