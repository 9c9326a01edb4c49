namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A formatter made of a delegate.</summary>
/// <typeparam name="T">The type of the values that the delegate takes.</typeparam>
internal sealed class TypeFormatter<T>(FormatDelegate<T> format, string mimeType, Type? type = null) : ITypeFormatter
{
    /// <inheritdoc/>
    public string MimeType { get; } = mimeType;

    /// <inheritdoc/>
    public Type Type { get; } = type ?? typeof(T);

    /// <inheritdoc/>
    public bool Format(object? instance, FormatContext context) => format((T)instance!, context);
}
