namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value as text of one MIME type.</summary>
public sealed class FormattedValue
{
    /// <summary>Takes text that is already formatted.</summary>
    /// <param name="mimeType">Its MIME type, for example <c>text/html</c>.</param>
    /// <param name="value">The text.</param>
    public FormattedValue(string mimeType, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        MimeType = mimeType;
        Value = value;
    }

    /// <summary>The MIME type.</summary>
    public string MimeType { get; }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Whether a front end should keep the value without showing it.</summary>
    public bool SuppressDisplay { get; set; }

    /// <summary>Formats a value in one MIME type, by default the first one preferred for its type.</summary>
    public static FormattedValue CreateSingleFromObject(object? value, string? mimeType = null)
    {
        mimeType ??= Formatter.GetPreferredMimeTypesFor(value?.GetType()).First();
        return new(mimeType, value.ToDisplayString(mimeType));
    }

    /// <summary>Formats a value in the given MIME types, by default those preferred for its type.</summary>
    public static IReadOnlyList<FormattedValue> CreateManyFromObject(object? value, params string[] mimeTypes)
    {
        IEnumerable<string> wanted = mimeTypes is { Length: > 0 } ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value?.GetType());
        return [.. wanted.Select(mimeType => new FormattedValue(mimeType, value.ToDisplayString(mimeType)))];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{MimeType}: {Value}";
}
