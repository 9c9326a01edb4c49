using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Hosting;

/// <summary>A cell's value as a front end shows it.</summary>
internal static class Results
{
    /// <summary>The value in the MIME types preferred for its type; text that is already formatted, as it is.</summary>
    public static IReadOnlyList<FormattedValue> Format(object? value) => value switch
    {
        FormattedValue formatted => [formatted],
        IEnumerable<FormattedValue> several => [.. several],
        _ => FormattedValue.CreateManyFromObject(value)
    };
}
