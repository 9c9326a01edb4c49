namespace Digits;

public static partial class Exercises
{
    /// <summary>The place of the average that is nearest to an image.</summary>
    /// <param name="nearest">From an image and the averages to a place among them.</param>
    public static Answer NearestAverage(Func<float[], float[][], int> nearest) => Check(
        "1.4", "One matrix product does the same for all images at once, and much faster.", () =>
    {
        float[] image = [0.5f, 0.5f, 0.5f];
        // By squares the third is nearest, without squares the second, whose differences cancel; the fourth is furthest.
        float[][] averages = [[0.2f, 0.2f, 0.2f], [1, 0, 0.5f], [0.4f, 0.4f, 0.4f], [1, 1, 1]];
        return nearest(image, averages) switch
        {
            2 when nearest([1, 1, 1], averages) == 3 => null,
            2 => "Right for one image, but not for one that is all ink: its nearest average is the fourth, at the place 3.",
            1 => "Differences above and below cancel each other in your sum: square them.",
            3 => "That is the furthest. Look for the smallest distance.",
            0 => "You stay with the first average, or compare with something that never changes. Keep the smallest distance so far.",
            var place => $"It should be a place from 0 to 3, but yours is {place}.",
        };
    });
}
