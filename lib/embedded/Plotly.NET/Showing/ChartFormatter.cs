namespace Plotly.NET.Showing;

/// <summary>Shows a chart in one MIME type.</summary>
internal sealed class ChartFormatter(string mimeType, Func<GenericChart, string> show)
{
    /// <summary>The MIME type of what is written.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes <paramref name="instance"/> if it is a chart.</summary>
    /// <returns>Whether it was.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not GenericChart chart)
            return false;
        writer.Write(show(chart));
        return true;
    }
}
