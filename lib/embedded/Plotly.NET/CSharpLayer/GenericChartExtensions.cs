using System.Diagnostics;
using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>
/// Styles charts in a chain. Each method changes the chart it is called on, and returns it. Some are in
/// <see cref="CSharp.GenericChartExtensions"/> too, with more parameters; where both fit a call, the compiler asks which is meant.
/// </summary>
public static partial class GenericChartExtensions
{
    /// <summary>Merges a layout into the chart's.</summary>
    public static GenericChart WithLayout(this GenericChart @this, Layout layout) => GenericChart.addLayout(layout, @this);

    /// <summary>Replaces the chart's config.</summary>
    public static GenericChart WithConfig(this GenericChart @this, Config config) => GenericChart.setConfig(config, @this);

    /// <summary>Sets the look of the chart.</summary>
    public static GenericChart WithTemplate(this GenericChart @this, Template template) => @this.Lay("template", template);

    /// <summary>Sets the title of the chart.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="title">The text.</param>
    /// <param name="TitleFont">Its font.</param>
    public static GenericChart WithTitle(this GenericChart @this, string title, FSharpOption<Font>? TitleFont = null)
        => @this.WithLayout(new Layout().Set("title", Title.init(title, TitleFont)));

    /// <summary>Shows or hides the legend.</summary>
    public static GenericChart WithLegend(this GenericChart @this, bool showlegend)
        => @this.WithLayout(new Layout().Set("showlegend", showlegend));

    /// <summary>Sets the size of the chart in pixels.</summary>
    public static GenericChart WithSize(this GenericChart @this, int width, int height)
        => @this.Lay("width", width).Lay("height", height);

    /// <summary>Sets the space around the plot.</summary>
    public static GenericChart WithMargin(this GenericChart @this, Margin margin) => @this.Lay("margin", margin);

    /// <summary>Adds a text to the plot, or replaces the texts there are.</summary>
    public static GenericChart WithAnnotation(this GenericChart @this, Annotation annotation, FSharpOption<bool>? Append = null)
        => @this.WithAnnotations([annotation], Append);

    /// <summary>Adds texts to the plot, or replaces those there are.</summary>
    public static GenericChart WithAnnotations(
        this GenericChart @this, IEnumerable<Annotation> annotations, FSharpOption<bool>? Append = null)
    {
        var present = GenericChart.getLayout(@this).TryGetTypedValue<IEnumerable<Annotation>>("annotations")?.Value;
        return @this.Lay("annotations", Append?.Value == false ? annotations : annotations.Concat(present ?? []));
    }

    /// <summary>Saves the chart as a page; ".html" is added to the path if it isn't there.</summary>
    /// <param name="this">The chart.</param>
    /// <param name="path">Where to write the page.</param>
    /// <param name="OpenInBrowser">Whether to open it in the browser.</param>
    /// <exception cref="DirectoryNotFoundException">The folder that <paramref name="path"/> names isn't there.</exception>
    public static void SaveHtml(this GenericChart @this, string path, FSharpOption<bool>? OpenInBrowser = null)
    {
        var file = path.EndsWith(".html", StringComparison.Ordinal) ? path : $"{path}.html";
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The chart can't be saved as '{path}': there is no folder '{folder}'. Create it first.");

        var unfinished = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(unfinished, GenericChart.toEmbeddedHTML(@this));
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        if (OpenInBrowser?.Value == true)
            using (Process.Start(new ProcessStartInfo(file) { UseShellExecute = true })) { }
    }

    /// <summary>Writes the chart into a temporary page and opens it in the browser.</summary>
    public static void Show(this GenericChart value) => Chart.Show(value);

    /// <summary>Sets a property of the chart's layout.</summary>
    internal static GenericChart Lay(this GenericChart @this, string name, object value)
    {
        GenericChart.getLayout(@this).SetValue(name, value);
        return @this;
    }
}
