namespace Digits.Data;

/// <summary>Gets images to learn from on any machine: published ones where they are to be had, else drawn ones.</summary>
public static class DigitSource
{
    /// <summary>The environment variable that chooses the data set where a caller doesn't.</summary>
    public const string Variable = "DIGITS_DATA_SET";

    /// <summary>The data sets that can be asked for.</summary>
    public static IReadOnlyList<string> DataSets { get; } = [.. MnistSource.DataSets, DrawnDigits.Name];

    /// <summary>
    /// Reads a data set; <see cref="TrainTestImages.Origin"/> says where it came from. In place of MNIST, where there is neither file nor
    /// network, digits are drawn. Nothing takes the place of the other data sets, or of files that are there but damaged.
    /// </summary>
    /// <param name="dataSet">One of <see cref="DataSets"/>; null takes what <see cref="Variable"/> names, else <c>mnist</c>.</param>
    /// <param name="progress">Hears how a download goes.</param>
    /// <param name="download">Whether files that are not on this machine may be downloaded.</param>
    /// <param name="train">How many images to learn from, where they are drawn: the first of 60,000. Files are read as they are.</param>
    /// <param name="test">How many images to test on, where they are drawn: the first ones of 10,000.</param>
    /// <inheritdoc cref="MnistSource.Load" path="/exception"/>
    public static TrainTestImages Load(
        string? dataSet = null, IProgress<DownloadProgress>? progress = null, bool download = true, int train = 60_000, int test = 10_000)
    {
        var name = dataSet ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen ? chosen : "mnist");
        if (!DataSets.Contains(name, StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"There is no data set '{name}'. Choose one of {string.Join(", ", DataSets)}.", nameof(dataSet));
        if (name.Equals(DrawnDigits.Name, StringComparison.OrdinalIgnoreCase))
            return DrawnDigits.Load(train, test);
        return name.Equals("mnist", StringComparison.OrdinalIgnoreCase)
            ? LoadOrDraw(() => MnistSource.Load(name, progress, download), () => DrawnDigits.Load(train, test))
            : MnistSource.Load(name, progress, download);
    }

    internal static TrainTestImages LoadOrDraw(Func<TrainTestImages> load, Func<TrainTestImages> draw)
    {
        try
        {
            return load();
        }
        catch (DataNotFoundException)
        {
            var drawn = draw();
            return drawn with { Origin = drawn.Origin + " (MNIST is not on this machine and could not be downloaded)" };
        }
    }
}
