namespace Plotly.NET.Showing;

/// <summary>
/// Names the class that knows how to show a type. .NET Interactive and the course's own kernel find the attribute by its name,
/// so that no reference to either is needed; hence the names of its members too.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A class with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types to show, the preferred one first.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
