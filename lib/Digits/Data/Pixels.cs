namespace Digits.Data;

/// <summary>How bytes become the numbers that a model sees: <c>(pixel / 255 - Mean) / Deviation</c>.</summary>
/// <param name="Mean">Subtracted after scaling to [0, 1].</param>
/// <param name="Deviation">Divided by at the end.</param>
public readonly record struct Pixels(double Mean, double Deviation)
{
    /// <summary>Just scaled to [0, 1].</summary>
    public static Pixels Scaled { get; } = new(0, 1);

    /// <summary>What a pixel without ink becomes.</summary>
    public double Paper => -Mean / Deviation;

    /// <summary>
    /// The number of a pixel p in single precision: <c>p · Scale + (p · Correction + Offset)</c>, where Correction is what Scale lost when
    /// it was rounded.
    /// </summary>
    internal (float Scale, float Correction, float Offset) Line()
    {
        var scale = 1 / (255 * Deviation);
        return ((float)scale, (float)(scale - (float)scale), (float)Paper);
    }
}
