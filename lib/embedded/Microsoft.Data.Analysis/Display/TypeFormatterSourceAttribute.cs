namespace Microsoft.Data.Analysis;

/// <summary>Names the class that formats a type in a notebook. Kernels find it by this attribute's name, without a reference.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
}
