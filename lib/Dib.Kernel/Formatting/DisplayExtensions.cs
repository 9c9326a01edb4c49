using Microsoft.DotNet.Interactive.Formatting;

namespace System;

/// <summary>Shows values from the middle of a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The MIME types to show it in; by default those preferred for its type.</param>
    /// <returns>The place of the output, for <see cref="DisplayedValue.Update"/>.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Show(new(value, FormattedValue.CreateManyFromObject(value, mimeTypes)));

    /// <summary>Shows text that is already of the given MIME type.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Show(new(value, [new(mimeType, value)]));

    private static DisplayedValue Show(DisplayedValue displayed)
    {
        Formatter.RaiseDisplayed(displayed);
        return displayed;
    }
}
