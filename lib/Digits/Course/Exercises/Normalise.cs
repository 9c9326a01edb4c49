namespace Digits;

public static partial class Exercises
{
    /// <summary>Numbers with mean 0 and standard deviation 1.</summary>
    /// <param name="normalise">From any numbers to normalised ones.</param>
    public static Answer Normalise(Func<double[], double[]> normalise) => Check(
        "1.3", "The shape stays, the size is settled: that is all that normalising does.", () =>
    {
        // Mean 7, deviation 4.
        double[] values = [1, 5, 5, 5, 7, 7, 9, 17];
        double[] given = [.. values];
        var mine = normalise(values);
        if (mine.Length != values.Length) return $"{values.Length} numbers should come out, but yours gives {mine.Length}.";
        if (!values.SequenceEqual(given)) return "It changes the array that it was given. Write the results into a new one.";
        var expected = given.Select(value => (value - given.Average()) / Deviation(given)).ToArray();
        if (mine.Zip(expected).All(pair => Near(pair.First, pair.Second))) return null;
        var (mean, deviation) = (mine.Average(), Deviation(mine));
        if (Near(mine.Min(), 0) && Near(mine.Max(), 1))
            return "That is scaling: it ends at 0 and 1. Normalising settles mean and deviation.";
        return !Near(mean, 0) ? $"The mean should be 0, but yours is {mean:F2}: subtract the mean first, and divide the difference."
            : Near(deviation * Deviation(given), 1) ? "You divide by the variance. The deviation is its root."
            : Near(deviation, Deviation(given)) ? "The mean is 0. Now divide by the standard deviation."
            : Near(deviation, Math.Sqrt(1 - 1.0 / values.Length)) ? "You divide the squares by one less than their number. Take their mean."
            : Near(deviation, 1 / Math.Sqrt(values.Length)) ? "You add up the squared distances. Take their mean, then the root."
            : Near(deviation, Deviation(given) / given.Average(value => Math.Abs(value - given.Average())))
                ? "You take the mean of the distances. Square them first, take the mean, then the root."
            : $"The deviation should be 1, but yours is {deviation:F3}.";
    });

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }
}
