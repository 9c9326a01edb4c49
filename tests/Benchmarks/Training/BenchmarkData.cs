using Benchmarks.Reporting;
using Digits.Data;

namespace Benchmarks.Training;

/// <summary>The images that both sides learn from.</summary>
internal static class BenchmarkData
{
    private const int Side = 28;
    private const int Pixels = Side * Side;

    /// <summary>MNIST where it is on this machine, else noise of the same size: speed hardly depends on what the images show.</summary>
    public static TrainTestImages Load(Report report, int trainImages)
    {
        var images = OnThisMachine();
        images = images with { Train = First(images.Train, trainImages) };
        report.Say(images.ToString());
        return images;
    }

    private static TrainTestImages OnThisMachine()
    {
        try
        {
            return MnistSource.Load(download: false);
        }
        catch (DataNotFoundException)
        {
            var random = new Random(42);
            const string origin = "a seeded generator, as MNIST is not here";
            return new TrainTestImages("Noise", Noise(random, 60_000), Noise(random, 10_000), origin, IsPublished: false);
        }
    }

    private static DigitImages Noise(Random random, int count)
    {
        var (pixels, labels) = (new byte[count * Pixels], new byte[count]);
        random.NextBytes(pixels);
        for (var i = 0; i < count; i++) labels[i] = (byte)random.Next(10);
        return new DigitImages(pixels, labels, Side, Side);
    }

    private static DigitImages First(DigitImages images, int count) => count >= images.Count ? images
        : new DigitImages(images.Pixels[..(count * Pixels)], images.Labels[..count], Side, Side);
}
