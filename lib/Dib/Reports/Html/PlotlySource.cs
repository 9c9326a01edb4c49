namespace Dib.Reports.Html;

/// <summary>Where a page finds the chart library.</summary>
/// <param name="Url">The script's address.</param>
/// <param name="Note">What a reader should know about it; null when it lies beside the report.</param>
public sealed record PlotlySource(string Url, string? Note)
{
    /// <summary>The file's name beside the reports.</summary>
    public const string FileName = "plotly.min.js";

    /// <summary>The library beside the report.</summary>
    public static PlotlySource Beside { get; } = new(FileName, null);

    /// <summary>The library on a public server.</summary>
    public static PlotlySource Cdn { get; } = new(
        "https://cdn.jsdelivr.net/npm/plotly.js-cartesian-dist-min@2/plotly-cartesian.min.js",
        "The charts of this page load plotly.js from the internet, because npm was missing or offline when the program was built.");

    internal string Element => $"<script src=\"{Url}\"></script>\n";
}
