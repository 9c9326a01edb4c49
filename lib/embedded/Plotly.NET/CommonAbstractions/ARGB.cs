using System.Globalization;

namespace Plotly.NET;

/// <summary>A colour by its four channels, each from 0 to 255; <paramref name="a"/> is the opacity.</summary>
public sealed class ARGB(byte a, byte r, byte g, byte b) : IEquatable<ARGB>
{
    /// <summary>The opacity, from 0 (invisible) to 255 (opaque).</summary>
    public byte A { get; } = a;

    /// <summary>The red channel.</summary>
    public byte R { get; } = r;

    /// <summary>The green channel.</summary>
    public byte G { get; } = g;

    /// <summary>The blue channel.</summary>
    public byte B { get; } = b;

    /// <summary>A colour from its channels, each from 0 to 255.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A channel is below 0 or above 255.</exception>
    public static ARGB create(int a, int r, int g, int b)
        => new(Channel(a, nameof(a)), Channel(r, nameof(r)), Channel(g, nameof(g)), Channel(b, nameof(b)));

    /// <summary>An opaque colour from its channels, each from 0 to 255.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A channel is below 0 or above 255.</exception>
    public static ARGB fromRGB(int r, int g, int b) => create(255, r, g, b);

    /// <summary>An opaque colour from six hexadecimal digits, "#ff8800".</summary>
    /// <exception cref="ArgumentException">There are not six hexadecimal digits.</exception>
    public static ARGB fromWebHex(string s)
    {
        var digits = s.TrimStart('#');
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? fromRGB(rgb >> 16, rgb >> 8 & 255, rgb & 255)
            : throw new ArgumentException(
                $"A colour is written as six hexadecimal digits, like \"#1f77b4\", but this is \"{s}\".", nameof(s));
    }

    /// <inheritdoc/>
    public bool Equals(ARGB? obj) => obj is not null && (A, R, G, B) == (obj.A, obj.R, obj.G, obj.B);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ARGB);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(A, R, G, B);

    /// <summary>As CSS writes it, the opacity rounded to a tenth: <c>rgba(255, 0, 0, 1.0)</c>.</summary>
    internal string ToCss() => string.Create(CultureInfo.InvariantCulture, $"rgba({R}, {G}, {B}, {A / 255.0:F1})");

    private static byte Channel(int value, string name) => value is >= 0 and <= 255
        ? (byte)value
        : throw new ArgumentOutOfRangeException(name, $"A colour channel is a number from 0 to 255, but this is {value}.");
}
