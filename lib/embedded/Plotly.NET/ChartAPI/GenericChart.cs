using Microsoft.FSharp.Collections;
using Plotly.NET.Json;
using Plotly.NET.Showing;

namespace Plotly.NET;

/// <summary>
/// A chart: one or more traces, a layout and a config. Charts share them: what changes a chart changes every chart it was
/// combined into or from.
/// </summary>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed class GenericChart
{
    private readonly FSharpList<Trace> _traces;
    private readonly Layout _layout;
    private readonly Config _config;

    private GenericChart(FSharpList<Trace> traces, Layout layout, Config config) => (_traces, _layout, _config) = (traces, layout, config);

    /// <summary>A chart of one trace.</summary>
    /// <param name="useDefaults">Whether it starts with the size, look and config in <see cref="Defaults"/>, or with none.</param>
    /// <param name="trace">The trace, which the chart shares.</param>
    public static GenericChart ofTraceObject(bool useDefaults, Trace trace) => ofTraceObjects(useDefaults, new[] { trace });

    /// <summary>A chart of several traces over the same axes.</summary>
    /// <param name="useDefaults">Whether it starts with the size, look and config in <see cref="Defaults"/>, or with none.</param>
    /// <param name="traces">The traces, which the chart shares.</param>
    public static GenericChart ofTraceObjects<TTraces>(bool useDefaults, TTraces traces) where TTraces : IEnumerable<Trace>
    {
        var (layout, config) = (new Layout(), new Config());
        if (useDefaults)
        {
            var template = new Template();
            Defaults.DefaultTemplate.CopyDynamicPropertiesTo(template);
            Defaults.DefaultConfig.CopyDynamicPropertiesTo(config);
            layout.Set("width", Defaults.DefaultWidth).Set("height", Defaults.DefaultHeight).Set("template", template);
        }

        return new(ListModule.OfSeq(traces), layout, config);
    }

    /// <summary>
    /// One chart with the traces of all. Layouts and configs are merged into those of the first chart, a later chart's
    /// properties replacing an earlier one's.
    /// </summary>
    /// <exception cref="ArgumentException">There is no chart.</exception>
    public static GenericChart combine(IEnumerable<GenericChart> gCharts)
    {
        var charts = gCharts.ToArray();
        if (charts.Length == 0)
            throw new ArgumentException("There is no chart to combine; pass at least one.", nameof(gCharts));
        return charts.Aggregate((all, next) => new(
            ListModule.Append(all._traces, next._traces),
            Layout.combine(all._layout, next._layout),
            Config.combine(all._config, next._config)));
    }

    /// <summary>The traces of a chart.</summary>
    public static FSharpList<Trace> getTraces(GenericChart gChart) => gChart._traces;

    /// <summary>The number of traces of a chart.</summary>
    public static int countTrace(GenericChart gChart) => gChart._traces.Length;

    /// <summary>The layout of a chart.</summary>
    public static Layout getLayout(GenericChart gChart) => gChart._layout;

    /// <summary>A chart with the same traces and config, and another layout.</summary>
    public static GenericChart setLayout(Layout layout, GenericChart gChart) => new(gChart._traces, layout, gChart._config);

    /// <summary>The chart with <paramref name="layout"/> merged into its own.</summary>
    public static GenericChart addLayout(Layout layout, GenericChart gChart) => setLayout(Layout.combine(gChart._layout, layout), gChart);

    /// <summary>The config of a chart.</summary>
    public static Config getConfig(GenericChart gChart) => gChart._config;

    /// <summary>A chart with the same traces and layout, and another config.</summary>
    public static GenericChart setConfig(Config config, GenericChart gChart) => new(gChart._traces, gChart._layout, config);

    /// <summary>The chart with <paramref name="config"/> merged into its own.</summary>
    public static GenericChart addConfig(Config config, GenericChart gChart) => setConfig(Config.combine(gChart._config, config), gChart);

    /// <summary>The chart as JSON with the members <c>data</c>, <c>layout</c> and <c>frames</c> (which is empty).</summary>
    public static string toFigureJson(GenericChart gChart)
        => FigureJson.Write(("data", gChart._traces), ("layout", gChart._layout), ("frames", Array.Empty<object>()));

    /// <summary>The chart as JSON with the members <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
    public static string toJson(GenericChart gChart)
        => FigureJson.Write(("data", gChart._traces), ("layout", gChart._layout), ("config", gChart._config));

    /// <summary>The chart as a fragment of HTML: a box and a script that draws the chart into it.</summary>
    public static string toChartHTML(GenericChart gChart) => ChartHtml.Fragment(gChart);

    /// <summary>The chart as a page of its own, which loads plotly.js from its public server.</summary>
    public static string toEmbeddedHTML(GenericChart gChart) => ChartHtml.Page(gChart);

    /// <summary>What kind of chart this is, its title and its traces, in a few words.</summary>
    public override string ToString() => ChartText.Describe(this);
}
