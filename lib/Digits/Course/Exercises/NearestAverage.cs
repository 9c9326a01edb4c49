namespace Digits;

public static partial class Exercises
{
    /// <summary>The place of the average that is nearest to an image.</summary>
    /// <param name="nearest">From an image and the averages to a place among them.</param>
    public static Answer NearestAverage(Func<float[], float[][], int> nearest) => Check(
        "1.4", "One matrix product does the same for all images at once, and much faster.", () =>
    {
        float[] image = [0.5f, 0.5f, 0.5f];
        // By squares the third is nearest; where differences cancel the second, by plain distances the last. The fourth is furthest.
        float[][] averages = [[0.2f, 0.2f, 0.2f], [1, 0, 0.5f], [0.3f, 0.3f, 0.3f], [1, 1, 1], [0.5f, 0.5f, 0]];
        var (grey, black) = (nearest([0.5f, 0.5f, 0.5f], averages), nearest([1, 1, 1], averages));
        return (grey, black) switch
        {
            (2, 3) => null,
            (3, 4) => "Places are counted from 0, as everywhere in C#: yours are one too high.",
            (2, _) => "Right for one image, but not for one that is all ink: its nearest average is the fourth, at the place 3.",
            (3, 3) when nearest([1, 0, 0], averages) != 3 =>
                "You take the one that overlaps most, and full ink overlaps with everything. Take the least sum of squared differences.",
            (1, _) or (3, 3) => "Differences above and below cancel each other in your sum: square them.",
            (4, _) => "You add up distances without a square. One large difference should count for more than small ones: square them.",
            (3, _) => "That is the furthest. Look for the smallest distance.",
            (0, _) => "You stay with the first average, or compare with something that never changes. Keep the smallest distance so far.",
            _ => $"It should be a place from 0 to 4, but yours is {grey}.",
        };
    });
}
