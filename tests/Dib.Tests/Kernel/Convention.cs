namespace Dib.Tests.Kernel.Convention;

/// <summary>What a library declares that knows nothing of the kernel: only the names are the same.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[]? PreferredMimeTypes { get; set; }
}

[TypeFormatterSource(typeof(BadgeFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Badge;

public sealed class BadgeFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new BadgeFormatter("text/html", "<b>badge</b>"), new BadgeFormatter("text/plain", "badge")];
}

public sealed class BadgeFormatter(string mimeType, string text)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(text);
        return instance is Badge;
    }
}
