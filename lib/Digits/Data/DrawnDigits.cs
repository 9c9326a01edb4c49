using Digits.Data.Drawing;

namespace Digits.Data;

/// <summary>
/// Draws handwritten-looking digits where there are no files and no network: several ways of writing each digit, varied at random in shape,
/// slant, proportions, pen and pressure, and prepared as MNIST was. The same seed gives the same bytes on every machine.
/// </summary>
public static class DrawnDigits
{
    /// <summary>The name to ask for them by.</summary>
    public const string Name = "drawn";

    private const int Pixels = Raster.Size * Raster.Size;

    /// <summary>Draws as many digits as MNIST has, the same ones each time.</summary>
    public static TrainTestImages Load(int train = 60_000, int test = 10_000) => new(
        "Drawn digits",
        Create(train, seed: 1),
        Create(test, seed: 2),
        "the course's own pen: they are not MNIST, and figures reached on them are not MNIST's",
        IsPublished: false);

    /// <summary>Draws labelled digits. An image depends on the seed and its place alone: fewer images are the start of more.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Which ones; another seed gives others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or too large for one array.</exception>
    public static DigitImages Create(int count, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Array.MaxLength / Pixels);
        var images = new byte[count * Pixels];
        var labels = new byte[count];
        Parallel.For(0, count, () => new Raster(), (i, _, raster) =>
        {
            var hand = new Hand(seed, i);
            var digit = hand.ChooseDigit();
            labels[i] = (byte)digit;
            raster.Draw(hand.Write(digit), images.AsSpan(i * Pixels, Pixels));
            return raster;
        }, _ => { });
        return new DigitImages(images, labels, Raster.Size, Raster.Size);
    }
}
