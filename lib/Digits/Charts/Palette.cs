namespace Digits.Charting;

/// <summary>Colours that people with any colour vision tell apart, on light and on dark pages (Okabe and Ito, 2008).</summary>
internal static class Palette
{
    public const string Blue = "#0072B2";
    public const string Orange = "#D55E00";

    /// <summary>For several lines in one chart.</summary>
    public static readonly string[] Series = [Blue, Orange, "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999"];

    /// <summary>Paper to ink, for images of digits.</summary>
    public static readonly object[] Ink = [Stop(0, "#ffffff"), Stop(1, "#111111")];

    /// <summary>Paper to ink, pale enough for black numbers on it.</summary>
    public static readonly object[] Pencil = [Stop(0, "#ffffff"), Stop(1, "#8fa8bf")];

    /// <summary>Against, nothing, for: orange through white to blue.</summary>
    public static readonly object[] Signed =
        [Stop(0, "#b35806"), Stop(0.25, "#fdb863"), Stop(0.5, "#ffffff"), Stop(0.75, "#74add1"), Stop(1, "#08519c")];

    /// <summary>None to many, for mistakes.</summary>
    public static readonly object[] Mistakes = [Stop(0, "#fff7ec"), Stop(0.5, "#fc8d59"), Stop(1, "#b30000")];

    /// <summary>Anything can be luck to hardly luck.</summary>
    public static readonly object[] Luck = [Stop(0, "#f0f0f0"), Stop(0.3, "#deebf7"), Stop(1, "#6baed6")];

    /// <summary>None to many, for successes.</summary>
    public static readonly object[] Successes = [Stop(0, "#eff3ff"), Stop(1, "#2171b5")];

    private static object[] Stop(double at, string colour) => [at, colour];
}
