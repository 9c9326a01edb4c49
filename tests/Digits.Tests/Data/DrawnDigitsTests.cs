using System.Security.Cryptography;
using Digits.Data;

namespace Digits.Tests.Data;

public class DrawnDigitsTests
{
    private static readonly DigitImages _digits = DrawnDigits.Create(1000, seed: 1);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_every_machine() =>
        Assert.Equal(
            "67403bf2cac9cc5d340be9a352b181cad618fa60b374cd6398d7c5da8c6d0455",
            Convert.ToHexStringLower(SHA256.HashData([.. _digits.Pixels, .. _digits.Labels])));

    [Fact]
    public void Fewer_images_are_the_start_of_more()
    {
        var few = DrawnDigits.Create(10, seed: 1);

        Assert.Equal(_digits.Labels[..10], few.Labels);
        Assert.Equal(_digits.Pixels[..7840], few.Pixels);
    }

    [Fact]
    public void Another_seed_gives_other_images()
    {
        var others = DrawnDigits.Create(1000, seed: 2);

        var seen = Images(_digits).Select(Convert.ToHexString).ToHashSet();
        Assert.Equal(1000, seen.Count);
        Assert.DoesNotContain(Images(others), image => seen.Contains(Convert.ToHexString(image)));
    }

    [Fact]
    public void The_ink_fits_into_20_by_20_pixels_with_its_centre_of_mass_in_the_middle_as_in_MNIST()
    {
        foreach (var image in Images(_digits))
        {
            var inked = Enumerable.Range(0, 784).Where(i => image[i] > 0).ToList();
            var (width, height) = (Extent(inked.Select(i => i % 28)), Extent(inked.Select(i => i / 28)));
            Assert.InRange(Math.Max(width, height), 19, 20);

            double mass = inked.Sum(i => image[i]);
            Assert.InRange(inked.Sum(i => image[i] * (i % 28)) / mass, 13.4, 14.6);
            Assert.InRange(inked.Sum(i => image[i] * (i / 28)) / mass, 13.4, 14.6);
        }
    }

    [Fact]
    public void Images_have_ink_paper_and_grey_edges_in_about_MNISTs_proportions()
    {
        Assert.All(Images(_digits), image => Assert.Contains(image, pixel => pixel > 200));
        Assert.InRange(_digits.Pixels.Average(pixel => pixel / 255.0), 0.12, 0.14);
        Assert.InRange(_digits.Pixels.Count(pixel => pixel is > 0 and < 255) / (double)_digits.Pixels.Count(pixel => pixel > 0), 0.4, 0.8);
    }

    [Fact]
    public void Every_digit_is_drawn_about_equally_often() =>
        Assert.All(_digits.Labels.CountBy(label => label), pair => Assert.InRange(pair.Value, 70, 130));

    [Fact]
    public void Digits_look_like_others_of_their_kind() =>
        // Chance is one in ten; a digit's nearest neighbour among 1,000 others is right far more often.
        Assert.InRange(AccuracyOfNearest(DrawnDigits.Create(300, seed: 2)), 0.7, 1);

    [RealMnistFact]
    public void Real_digits_are_recognised_by_the_drawn_ones_they_resemble()
    {
        var real = MnistSource.Load().Train;
        var some = new DigitImages(real.Pixels[..(300 * 784)], real.Labels[..300], 28, 28);

        Assert.InRange(AccuracyOfNearest(some), 0.75, 1);
    }

    [Fact]
    public void As_many_as_MNIST_has_are_drawn_with_test_images_of_their_own()
    {
        var digits = DrawnDigits.Load(train: 20, test: 10);

        Assert.Equal((20, 10, false), (digits.Train.Count, digits.Test.Count, digits.IsPublished));
        Assert.NotEqual(digits.Train.Pixels[..7840], digits.Test.Pixels);
        Assert.Contains("not MNIST", digits.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_count_that_can_not_be_is_refused(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DrawnDigits.Create(count, seed: 1));

    private static double AccuracyOfNearest(DigitImages asked) =>
        Enumerable.Range(0, asked.Count).Count(i => Nearest(asked.Pixels.AsSpan(i * 784, 784)) == asked.Labels[i]) / (double)asked.Count;

    private static byte Nearest(ReadOnlySpan<byte> image)
    {
        var (nearest, least) = (0, int.MaxValue);
        for (var i = 0; i < _digits.Count; i++)
        {
            var other = _digits.Pixels.AsSpan(i * 784, 784);
            var distance = 0;
            for (var j = 0; j < 784; j++)
                distance += (image[j] - other[j]) * (image[j] - other[j]);
            if (distance < least)
                (nearest, least) = (i, distance);
        }
        return _digits.Labels[nearest];
    }

    private static IEnumerable<byte[]> Images(DigitImages digits) => digits.Pixels.Chunk(784);

    private static int Extent(IEnumerable<int> places) => places.Max() - places.Min() + 1;
}
