namespace Plotly.NET;

/// <summary>A colour, or one colour for each point.</summary>
public class Color
{
    private Color(object value) => Value = value;

    /// <summary>An <see cref="ARGB"/>, a CSS colour as string, or a sequence of these or of numbers.</summary>
    public object Value { get; }

    /// <summary>A colour from its channels, each from 0 to 255; <paramref name="a"/> is the opacity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A channel is below 0 or above 255.</exception>
    public static Color fromARGB(int a, int r, int g, int b) => new(ARGB.create(a, r, g, b));

    /// <summary>An opaque colour from its channels, each from 0 to 255.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A channel is below 0 or above 255.</exception>
    public static Color fromRGB(int r, int g, int b) => fromARGB(255, r, g, b);

    /// <summary>An opaque colour from six hexadecimal digits, "#ff8800".</summary>
    /// <exception cref="ArgumentException">There are not six hexadecimal digits.</exception>
    public static Color fromHex(string s) => new(ARGB.fromWebHex(s));

    /// <summary>One colour for each point.</summary>
    public static Color fromColors(IEnumerable<Color> c) => new(c.Select(color => color.Value));

    /// <summary>A colour as CSS writes it: "steelblue", "rgba(0, 0, 0, 0.5)".</summary>
    public static Color fromString(string c) => new(c);

    /// <summary>One value for each point, which the marker's colour scale maps to a colour.</summary>
    public static Color fromColorScaleValues<T>(IEnumerable<T> c) where T : IConvertible => new(c);

    /// <summary>A named colour.</summary>
    public static Color fromKeyword(ColorKeyword c) => new(c.Value);

    /// <summary>Whether <paramref name="other"/> is the same colour, written in the same way.</summary>
    public override bool Equals(object? other) => other is Color color && Value.Equals(color.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
