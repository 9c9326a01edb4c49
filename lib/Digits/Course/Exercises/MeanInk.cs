namespace Digits;

public static partial class Exercises
{
    /// <summary>The mean of an image's pixels, from 0 to 1.</summary>
    /// <param name="meanInk">From pixels, 0 to 255, to their mean.</param>
    public static Answer MeanInk(Func<byte[], double> meanInk) => Check(
        "1.1", "For all of MNIST it is 0.13: as much as if one pixel in eight were black and the rest white.", () =>
    {
        byte[] pixels = [0, 0, 51, 255, 204, 255, 0, 255];
        var mean = meanInk(pixels);
        return Near(mean, 0.5) && Near(meanInk([255, 255, 255, 255]), 1) ? null
            : Near(mean, 127.5) ? "That is the mean of the bytes. Divide by 255, so that all ink is 1."
            : Near(mean, 1020) || Near(mean, 4) ? "That is a sum. The mean divides it by the number of pixels."
            : Near(mean, 5.0 / 8) ? "You count the pixels with ink. Grey ones should count for less than black ones."
            : mean == Math.Floor(mean) ? $"It gives {mean}: a division of two whole numbers drops what follows the point. Divide by `255.0`."
            : $"For the pixels {string.Join(", ", pixels)} it should be 0.5, but yours is {mean:F3}.";
    });
}
