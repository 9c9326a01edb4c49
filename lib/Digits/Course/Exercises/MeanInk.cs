namespace Digits;

public static partial class Exercises
{
    /// <summary>The mean of an image's pixels, from 0 to 1.</summary>
    /// <param name="meanInk">From pixels, 0 to 255, to their mean.</param>
    public static Answer MeanInk(Func<byte[], double> meanInk) => Check(
        "1.1", "For all of MNIST it is 0.13: as much as if one pixel in eight were black and the rest white.", () =>
    {
        byte[] pixels = [0, 0, 51, 255, 204, 255, 0, 60];
        const double Mean = 825 / 8.0;
        var mean = meanInk(pixels);
        return Near(mean, Mean / 255, 1e-6) && Near(meanInk([255, 255, 255, 255]), 1, 1e-6) ? null
            : Near(mean, 1 - Mean / 255) ? "That is the paper. Ink is 255, paper is 0."
            : Near(mean, Mean) || mean == (int)Mean ? "That is the mean of the bytes. Divide by 255, so that all ink is 1."
            : Near(mean, 825) || Near(mean, 825 / 255.0) ? "That is a sum. The mean divides it by the number of pixels."
            : Near(mean, 5.0 / 8) ? "You count the pixels with ink. Grey ones should count for less than black ones."
            : Near(mean, 1) ? "That is the darkest pixel. Take the mean of all."
            : Near(mean, 100 * Mean / 255) ? "That is in per cent. All ink should be 1, not 100."
            : Near(mean, 825 % 256 / 255.0 / 8) ? "A byte holds no more than 255, and your sum runs over: add up in an `int`."
            : Near(mean, Mean / 256) ? "All ink should be 1: there are 256 greys, but the last one is 255."
            : mean == Math.Floor(mean) || Near(mean, (int)Mean / 255.0, 1e-6)
                ? $"It gives {mean:0.####}: a division of two whole numbers drops what follows the point. Divide by `255.0` first."
            : $"For the pixels {string.Join(", ", pixels)} it should be {Mean / 255:F3}, but yours is {mean:F3}.";
    });
}
