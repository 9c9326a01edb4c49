namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of one type in one MIME type.</summary>
public interface ITypeFormatter
{
    /// <summary>The MIME type that is written.</summary>
    string MimeType { get; }

    /// <summary>The type, base type, interface or open generic type whose values are written.</summary>
    Type Type { get; }

    /// <summary>Writes the value; <c>false</c> hands it to the next formatter that fits.</summary>
    bool Format(object? instance, FormatContext context);
}
