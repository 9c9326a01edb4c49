namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value that has been shown and can be shown anew in the same place.</summary>
public sealed class DisplayedValue
{
    /// <summary>Keeps a value and the texts that it is shown as.</summary>
    public DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        ArgumentNullException.ThrowIfNull(formattedValues);
        Value = value;
        FormattedValues = formattedValues;
    }

    /// <summary>Tells the places of an output apart.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString();

    /// <summary>Whether <see cref="Update"/> has been called.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>The texts, one for each MIME type.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; }

    /// <summary>The value shown last.</summary>
    public object? Value { get; private set; }

    /// <summary>Shows another value in the place of the first, in the same MIME types.</summary>
    public void Update(object? updatedValue)
    {
        IsUpdated = true;
        Value = updatedValue;
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, [.. FormattedValues.Select(f => f.MimeType)]);
        Formatter.RaiseDisplayed(this);
    }
}
