using Digits.Data;
using static TorchSharp.torch;

namespace Digits.Tests.Data;

[Collection(AloneCollection.Name)]
public sealed class AugmentationTests
{
    private static readonly Augmentation _both = new(new Rotation(15), new Perspective(0.3, 0.7));

    [Fact]
    public void No_angle_and_no_distortion_leave_images_as_they_are()
    {
        using var images = rand(3, 1, 28, 28, generator: new Generator(1));
        using var same = new Augmentation(new Rotation(0), new Perspective(0, 1)).Apply(images, new Generator(2));
        Assert.True(same.allclose(images, rtol: 0, atol: 1e-4));
    }

    [Fact]
    public void Every_image_is_changed_in_its_own_way_and_keeps_its_shape()
    {
        using var images = Bar().expand(4, 1, 28, 28).contiguous();
        using var changed = _both.Apply(images, new Generator(5));
        Assert.Equal(images.shape, changed.shape);
        Assert.False(changed[0].allclose(changed[1]));
        Assert.False(changed[2].allclose(changed[3]));
    }

    [Fact]
    public void The_same_seed_changes_images_in_the_same_way()
    {
        using var images = Bar();
        float[] Changed(ulong seed) => _both.Apply(images, new Generator(seed)).data<float>().ToArray();
        Assert.Equal(Changed(7), Changed(7));
        Assert.NotEqual(Changed(7), Changed(8));
    }

    [Fact]
    public void More_images_than_are_changed_at_once_are_changed_as_their_parts_are()
    {
        using var images = rand(1100, 1, 8, 8, generator: new Generator(1));
        using var changed = _both.Apply(images, new Generator(6));
        var generator = new Generator(6);
        using Tensor first = _both.Apply(images.narrow(0, 0, 1000), generator), rest = _both.Apply(images.narrow(0, 1000, 100), generator);
        Assert.Equal([.. first.data<float>(), .. rest.data<float>()], changed.data<float>().ToArray());
    }

    [Theory]
    [InlineData(29, 29)]
    [InlineData(41, 21)]
    public void A_rotation_moves_a_dot_along_a_circle_around_the_middle(int rows, int columns)
    {
        const int distance = 8;
        using var images = zeros(200, 1, rows, columns);
        images[.., .., rows / 2, columns / 2 + distance] = 1;
        using var turned = new Augmentation(new Rotation(40)).Apply(images, new Generator(3));
        var angles = new List<double>();
        for (var i = 0; i < 200; i++)
        {
            var (y, x) = Middle(turned[i, 0]);
            var (dy, dx) = (y - rows / 2, x - columns / 2);
            Assert.InRange(Math.Sqrt(dx * dx + dy * dy), distance - 0.5, distance + 0.5);
            angles.Add(double.RadiansToDegrees(Math.Atan2(dy, dx)));
        }
        Assert.InRange(angles.Min(), -43, -35);
        Assert.InRange(angles.Max(), 35, 43);
    }

    [Fact]
    public void A_perspective_moves_each_corner_inwards_up_to_the_distortion()
    {
        using var images = zeros(200, 1, 41, 41);
        foreach (var (row, column) in new[] { (2, 2), (2, 38), (38, 2), (38, 38) })
            images.narrow(2, row - 2, 5).narrow(3, column - 2, 5).fill_(1);
        using var changed = new Augmentation(new Perspective(0.3, 1)).Apply(images, new Generator(3));
        var farthest = 0.0;
        foreach (var (top, left) in new[] { (0, 0), (0, 21), (21, 0), (21, 21) })
        {
            for (var i = 0; i < 200; i++)
            {
                var (y, x) = Middle(changed[i, 0].narrow(0, top, 20).narrow(1, left, 20));
                var (fromTop, fromLeft) = (top == 0 ? y - 2 : 17 - y, left == 0 ? x - 2 : 17 - x);
                Assert.InRange(fromTop, -0.6, 7);
                Assert.InRange(fromLeft, -0.6, 7);
                farthest = Math.Max(farthest, Math.Max(fromTop, fromLeft));
            }
        }
        Assert.InRange(farthest, 4.5, 7);
    }

    [Fact]
    public void A_perspective_leaves_the_share_of_images_alone_that_it_should()
    {
        using var images = Bar().expand(500, 1, 28, 28).contiguous();
        using var changed = new Augmentation(new Perspective(0.4, 0.3)).Apply(images, new Generator(4));
        var untouched = Enumerable.Range(0, 500).Count(i => changed[i].allclose(images[i], rtol: 0, atol: 1e-4));
        Assert.InRange(untouched, 310, 390);
    }

    [Fact]
    public void Composed_changes_are_the_first_and_then_the_second()
    {
        Warp turn = new Rotation(60), tilt = new Perspective(0.5, 1);
        using var image = Blob();
        for (ulong seed = 1; seed <= 5; seed++)
        {
            using var composed = new Augmentation(turn, tilt).Apply(image, new Generator(seed));
            var generator = new Generator(seed);
            using var turned = new Augmentation(turn).Apply(image, generator);
            using var turnedAndTilted = new Augmentation(tilt).Apply(turned, generator);
            Assert.True(composed.allclose(turnedAndTilted, rtol: 0, atol: 0.06), $"seed {seed}");
        }
    }

    [Fact]
    public void Paper_comes_in_from_beyond_the_edges()
    {
        using var images = full([20, 1, 28, 28], 0.5f);
        using var onBlack = new Augmentation(new Rotation(45)).Apply(images, new Generator(1));
        using var onPaper = new Augmentation(new Rotation(45)).Apply(images, new Generator(1), paper: -0.5);
        Assert.Equal(0, onBlack.min().item<float>(), 0.001);
        Assert.Equal(-0.5, onPaper.min().item<float>(), 0.001);
        Assert.Equal(0.5, onPaper.max().item<float>(), 0.001);
    }

    [Fact]
    public void Paper_of_normalised_pixels_is_what_a_byte_of_0_becomes()
    {
        using var white = new DigitDataset(zeros([1, 1, 28, 28], uint8), zeros([1], int64)) { Pixels = new Pixels(0.13, 0.31) };
        using var batch = white.All();
        Assert.Equal(batch.Images.max().item<float>(), white.Pixels.Paper, 1e-6);
    }

    [Fact]
    public void Images_of_another_type_or_shape_are_refused_with_what_came()
    {
        var bytes = Assert.Throws<ArgumentException>(() => _both.Apply(zeros([2, 1, 28, 28], uint8)));
        Assert.Contains("float32 of shape [N, 1, rows, columns], but are Byte of shape [2, 1, 28, 28]", bytes.Message);
        Assert.Throws<ArgumentException>(() => _both.Apply(zeros(28, 28)));
    }

    [Fact]
    public void Angles_distortions_and_probabilities_out_of_range_are_refused()
    {
        Assert.Contains("not by -1", Assert.Throws<ArgumentOutOfRangeException>(() => new Rotation(-1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rotation(double.NaN));
        Assert.Contains("not 0.7", Assert.Throws<ArgumentOutOfRangeException>(() => new Perspective(0.7, 1)).Message);
        Assert.Contains("but is 2", Assert.Throws<ArgumentOutOfRangeException>(() => new Perspective(0.2, 2)).Message);
    }

    /// <summary>A lying bar, a little off the middle.</summary>
    private static Tensor Bar()
    {
        var image = zeros(1, 1, 28, 28);
        image.narrow(2, 11, 3).narrow(3, 5, 16).fill_(1);
        return image;
    }

    /// <summary>A soft dot off the middle, which a second look-up hardly blurs.</summary>
    private static Tensor Blob()
    {
        var (down, across) = (arange(28, dtype: float32).view(28, 1) - 10, arange(28, dtype: float32).view(1, 28) - 18);
        return (-(down * down + across * across) / 18).exp().view(1, 1, 28, 28);
    }

    /// <summary>Where the middle of the ink is.</summary>
    private static (double Row, double Column) Middle(Tensor image)
    {
        var total = image.sum().item<float>();
        var rows = (image.sum([1]) * arange(image.shape[0], dtype: float32)).sum().item<float>();
        var columns = (image.sum([0]) * arange(image.shape[1], dtype: float32)).sum().item<float>();
        return (rows / total, columns / total);
    }
}
