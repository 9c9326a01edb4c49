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

    /// <summary>The number for each of the 256 byte values.</summary>
    internal float[] Table()
    {
        var table = new float[256];
        for (var pixel = 0; pixel < table.Length; pixel++) table[pixel] = (float)((pixel / 255.0 - Mean) / Deviation);
        return table;
    }
}
