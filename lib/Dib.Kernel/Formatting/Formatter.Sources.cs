using System.Collections;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    /// <summary>
    /// Takes the formatters that a type brings along through an attribute named <see cref="TypeFormatterSourceAttribute"/>. Attribute,
    /// source and formatters are known by the names of their members, so that a library can offer them without a reference to this one.
    /// </summary>
    private static void RegisterSourcesOf(Type type)
    {
        if (!SourcesSeen.Add(type))
            return;

        foreach (var attribute in type.GetCustomAttributes(inherit: true))
        {
            if (attribute.GetType().Name != nameof(TypeFormatterSourceAttribute))
                continue;
            if (Read<Type>(attribute, nameof(TypeFormatterSourceAttribute.FormatterSourceType)) is { } source)
                SourcedFormatters.AddRange(FormattersFrom(source, type));
            if (Read<string[]>(attribute, nameof(TypeFormatterSourceAttribute.PreferredMimeTypes)) is { Length: > 0 } mimeTypes)
                PreferredMimeTypes.Add((type, mimeTypes));
        }
    }

    private static IEnumerable<ITypeFormatter> FormattersFrom(Type sourceType, Type type)
    {
        var source = Activator.CreateInstance(sourceType)!;
        if (source is ITypeFormatterSource known)
            return known.CreateTypeFormatters();

        var create = sourceType.GetMethod(nameof(ITypeFormatterSource.CreateTypeFormatters), Type.EmptyTypes);
        return create?.Invoke(source, null) is IEnumerable formatters
            ? formatters.Cast<object>().Select(formatter => ByConvention(formatter, type)).OfType<ITypeFormatter>().ToList()
            : [];
    }

    private static TypeFormatter<object?>? ByConvention(object formatter, Type type)
    {
        var format = formatter.GetType().GetMethod(nameof(ITypeFormatter.Format), [typeof(object), typeof(TextWriter)]);
        if (format?.ReturnType != typeof(bool) || Read<string>(formatter, nameof(ITypeFormatter.MimeType)) is not { } mimeType)
            return null;

        var call = format.CreateDelegate<Func<object?, TextWriter, bool>>(formatter);
        return new((value, context) => call(value, context.Writer), mimeType, Read<Type>(formatter, nameof(ITypeFormatter.Type)) ?? type);
    }

    private static T? Read<T>(object from, string property) where T : class =>
        from.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)?.GetValue(from) as T;
}
