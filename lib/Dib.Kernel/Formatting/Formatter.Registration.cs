using System.Collections.Concurrent;
using Microsoft.DotNet.Interactive.Formatting.Csv;

namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static readonly Lock Gate = new();
    private static readonly List<ITypeFormatter> UserFormatters = [];
    private static readonly List<ITypeFormatter> SourcedFormatters = [];
    private static readonly List<(Type Type, string[] MimeTypes)> PreferredMimeTypes = [];
    private static readonly HashSet<Type> SourcesSeen = [];

    private static readonly ConcurrentDictionary<(Type, string), ITypeFormatter> FormatterChoices = [];
    private static readonly ConcurrentDictionary<Type, IReadOnlyCollection<string>> MimeTypeChoices = [];

    private static readonly ITypeFormatter[] DefaultFormatters =
    [
        .. HtmlFormatter.Defaults, .. PlainTextFormatter.Defaults, .. PlainTextSummaryFormatter.Defaults, .. JsonFormatter.Defaults,
        .. CsvFormatter.Defaults
    ];

    /// <summary>Makes values of a type show themselves through a formatter; the formatter registered last wins.</summary>
    public static void Register(ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        lock (Gate)
        {
            UserFormatters.Add(formatter);
            ForgetChoices();
        }
    }

    /// <summary>Makes values of type <typeparamref name="T"/> show themselves through a delegate.</summary>
    public static void Register<T>(FormatDelegate<T> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new TypeFormatter<T>(formatter, mimeType));

    /// <summary>Makes values of a type, or of every type made from an open generic one, show themselves through a delegate.</summary>
    public static void Register(Type type, FormatDelegate<object> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new TypeFormatter<object>(formatter, mimeType, type));

    /// <summary>Makes values of a type, or of every type made from an open generic one, show themselves through an action.</summary>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new TypeFormatter<object>((value, context) => Done(() => formatter(value, context.Writer)), mimeType, type));

    /// <summary>Makes values of type <typeparamref name="T"/> show themselves through an action.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new TypeFormatter<T>((value, context) => Done(() => formatter(value, context.Writer)), mimeType));

    /// <summary>Makes values of type <typeparamref name="T"/> show themselves as the text that a function gives.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new TypeFormatter<T>((value, context) => Done(() => context.Writer.Write(formatter(value))), mimeType));

    /// <summary>Sets the MIME types that values of a type are shown in when the caller names none.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (preferredMimeTypes is null || preferredMimeTypes.All(string.IsNullOrWhiteSpace))
            throw new ArgumentException("Name at least one MIME type, for example text/html.", nameof(preferredMimeTypes));

        lock (Gate)
        {
            PreferredMimeTypes.Add((type, [.. preferredMimeTypes.Distinct()]));
            ForgetChoices();
        }
    }

    /// <summary>The MIME types that values of a type are shown in when the caller names none.</summary>
    public static IReadOnlyCollection<string> GetPreferredMimeTypesFor(Type? type) =>
        MimeTypeChoices.GetOrAdd(type ?? typeof(object), static type =>
        {
            lock (Gate)
            {
                RegisterSourcesOf(type);
                return MostSpecificFirst(PreferredMimeTypes.AsEnumerable().Reverse(), p => p.Type, type)
                    .Select(p => p.MimeTypes)
                    .FirstOrDefault([type == typeof(string) ? PlainTextFormatter.MimeType : DefaultMimeType]);
            }
        });

    /// <summary>The formatter that writes values of a type in a MIME type.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ITypeFormatter GetPreferredFormatterFor(Type actualType, string mimeType) =>
        FormatterChoices.GetOrAdd((actualType, mimeType), static key =>
        {
            var (type, mimeType) = key;
            lock (Gate)
            {
                RegisterSourcesOf(type);
                ITypeFormatter[] candidates =
                [
                    .. MostSpecificFirst(UserFormatters.AsEnumerable().Reverse().Where(f => f.MimeType == mimeType), f => f.Type, type),
                    .. MostSpecificFirst(SourcedFormatters.AsEnumerable().Reverse().Where(f => f.MimeType == mimeType), f => f.Type, type),
                    .. MostSpecificFirst(DefaultFormatters.Where(f => f.MimeType == mimeType), f => f.Type, type)
                ];
                return candidates switch
                {
                    [] => throw new ArgumentException($"No formatter is registered for MIME type {mimeType}.", nameof(mimeType)),
                    [var only] => only,
                    _ => new TypeFormatter<object?>((value, context) => candidates.Any(f => f.Format(value, context)), mimeType, type)
                };
            }
        });

    /// <summary>Those that fit a type, a derived type's before its base type's, otherwise in the given order.</summary>
    private static List<T> MostSpecificFirst<T>(IEnumerable<T> all, Func<T, Type> typeOf, Type actualType)
    {
        var ordered = new List<T>();
        foreach (var candidate in all.Where(item => typeOf(item).Fits(actualType)))
        {
            var place = ordered.FindIndex(other => typeOf(other).Fits(typeOf(candidate)) && !typeOf(candidate).Fits(typeOf(other)));
            ordered.Insert(place < 0 ? ordered.Count : place, candidate);
        }
        return ordered;
    }

    private static void ForgetChoices()
    {
        FormatterChoices.Clear();
        MimeTypeChoices.Clear();
    }

    private static bool Done(Action write)
    {
        write();
        return true;
    }
}
