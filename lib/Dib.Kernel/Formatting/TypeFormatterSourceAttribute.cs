namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Names the source of a type's formatters. An attribute of this name from any assembly is understood.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = true)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a public parameterless constructor and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that a value is shown in when the caller names none.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
