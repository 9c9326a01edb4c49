namespace Plotly.NET;

/// <summary>What charts start with. A change holds for all charts made after it.</summary>
public static class Defaults
{
    /// <summary>The width of a chart in pixels: 600.</summary>
    public static int DefaultWidth { get; set; } = 600;

    /// <summary>The height of a chart in pixels: 600.</summary>
    public static int DefaultHeight { get; set; } = 600;

    /// <summary>How a chart behaves: it follows the size of the window.</summary>
    public static Config DefaultConfig { get; set; } = Responsive();

    /// <summary>The look of a chart: <see cref="ChartTemplates.plotly"/>.</summary>
    public static Template DefaultTemplate { get; set; } = ChartTemplates.plotly;

    /// <summary>Goes back to the values above.</summary>
    public static void reset()
    {
        (DefaultWidth, DefaultHeight) = (600, 600);
        (DefaultConfig, DefaultTemplate) = (Responsive(), ChartTemplates.plotly);
    }

    private static Config Responsive() => new Config().Set("responsive", true);
}
