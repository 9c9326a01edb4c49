namespace Plotly.NET;

/// <summary>A colour by its CSS name.</summary>
public sealed class ColorKeyword
{
    private ColorKeyword(int r, int g, int b) => Value = ARGB.fromRGB(r, g, b);

    internal ARGB Value { get; }

    /// <summary>CSS' <c>black</c>.</summary>
    public static ColorKeyword Black { get; } = new(0, 0, 0);

    /// <summary>CSS' <c>white</c>.</summary>
    public static ColorKeyword White { get; } = new(255, 255, 255);

    /// <summary>CSS' <c>gray</c>.</summary>
    public static ColorKeyword Gray { get; } = new(128, 128, 128);

    /// <summary>CSS' <c>lightgray</c>.</summary>
    public static ColorKeyword LightGray { get; } = new(211, 211, 211);

    /// <summary>CSS' <c>dimgray</c>.</summary>
    public static ColorKeyword DimGray { get; } = new(105, 105, 105);

    /// <summary>CSS' <c>red</c>.</summary>
    public static ColorKeyword Red { get; } = new(255, 0, 0);

    /// <summary>CSS' <c>crimson</c>.</summary>
    public static ColorKeyword Crimson { get; } = new(220, 20, 60);

    /// <summary>CSS' <c>firebrick</c>.</summary>
    public static ColorKeyword FireBrick { get; } = new(178, 34, 34);

    /// <summary>CSS' <c>orange</c>.</summary>
    public static ColorKeyword Orange { get; } = new(255, 165, 0);

    /// <summary>CSS' <c>darkorange</c>.</summary>
    public static ColorKeyword DarkOrange { get; } = new(255, 140, 0);

    /// <summary>CSS' <c>gold</c>.</summary>
    public static ColorKeyword Gold { get; } = new(255, 215, 0);

    /// <summary>CSS' <c>yellow</c>.</summary>
    public static ColorKeyword Yellow { get; } = new(255, 255, 0);

    /// <summary>CSS' <c>green</c>.</summary>
    public static ColorKeyword Green { get; } = new(0, 128, 0);

    /// <summary>CSS' <c>forestgreen</c>.</summary>
    public static ColorKeyword ForestGreen { get; } = new(34, 139, 34);

    /// <summary>CSS' <c>seagreen</c>.</summary>
    public static ColorKeyword SeaGreen { get; } = new(46, 139, 87);

    /// <summary>CSS' <c>teal</c>.</summary>
    public static ColorKeyword Teal { get; } = new(0, 128, 128);

    /// <summary>CSS' <c>cyan</c>.</summary>
    public static ColorKeyword Cyan { get; } = new(0, 255, 255);

    /// <summary>CSS' <c>blue</c>.</summary>
    public static ColorKeyword Blue { get; } = new(0, 0, 255);

    /// <summary>CSS' <c>royalblue</c>.</summary>
    public static ColorKeyword RoyalBlue { get; } = new(65, 105, 225);

    /// <summary>CSS' <c>steelblue</c>.</summary>
    public static ColorKeyword SteelBlue { get; } = new(70, 130, 180);

    /// <summary>CSS' <c>navy</c>.</summary>
    public static ColorKeyword Navy { get; } = new(0, 0, 128);

    /// <summary>CSS' <c>purple</c>.</summary>
    public static ColorKeyword Purple { get; } = new(128, 0, 128);

    /// <summary>CSS' <c>magenta</c>.</summary>
    public static ColorKeyword Magenta { get; } = new(255, 0, 255);

    /// <summary>CSS' <c>brown</c>.</summary>
    public static ColorKeyword Brown { get; } = new(165, 42, 42);
}
