namespace Digits.Showing;

/// <summary>
/// Tells a notebook how to show a type. .NET Interactive looks for an attribute of this name, in whatever assembly, so the course needs
/// no reference to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>Makes the formatters: a type with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The formats in the order of preference.</summary>
    public string[] PreferredMimeTypes { get; set; } = ["text/html"];
}
