namespace Digits;

public static partial class Exercises
{
    /// <summary>Half the width of the 95 % interval of an accuracy.</summary>
    /// <param name="halfWidth">From the accuracy and the number of images to the half width.</param>
    public static Answer HalfWidth(Func<double, int, double> halfWidth) => Check(
        "5.2", "Four times as many images halve it: a tenth of a percent takes a lot of them.", () =>
    {
        const double Accuracy = 0.9;
        const int Images = 400;
        var deviation = Math.Sqrt(Accuracy * (1 - Accuracy) / Images);
        var mine = halfWidth(Accuracy, Images);
        return Near(mine, 1.96 * deviation, 1e-5) ? null
            : Near(mine, deviation, 1e-5) ? "That is one deviation, which holds in 68 of 100 cases. Take 1.96 of them."
            : Near(mine, 2 * 1.96 * deviation, 1e-5) ? "That is the whole width. From the middle to one end it is half of that."
            : Near(mine, 1.96 * deviation * deviation, 1e-6) || Near(mine, deviation * deviation, 1e-7) ? "Take the root: `Math.Sqrt`."
            : Near(mine, 1.96 * deviation / Math.Sqrt(Images), 1e-6) ? "The number of images stands under the root too."
            : Near(mine, 1.96 * deviation * Math.Sqrt(Images), 1e-5) ? "The number of images is missing: divide by it under the root."
            : Near(mine, 196 * deviation, 1e-4) ? "That is in per cent. As the accuracy is a share, so should the half width be."
            : Near(mine, 1.96 * Math.Sqrt(Accuracy / Images), 1e-5) ? "Under the root `(1 - accuracy)` is missing as a factor."
            : Near(mine, 1.96 * Math.Sqrt(Accuracy * (1 - Accuracy) / (Images - 1)), 1e-6)
                ? "You divide by one less than the number of images. The formula above divides by their number."
            : $"For 0.9 of 400 images it should be {1.96 * deviation:F4}, but yours is {mine:F4}.";
    });
}
