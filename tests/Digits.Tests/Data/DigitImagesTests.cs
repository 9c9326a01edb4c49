using Digits.Data;

namespace Digits.Tests.Data;

public sealed class DigitImagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pair_of_files_becomes_labelled_images()
    {
        var digits = DigitImages.Read(Images(3), _folder.Write("labels", IdxBytes.Labels(3, 7, 0, 9)));

        Assert.Equal((3, 5, 4), (digits.Count, digits.Rows, digits.Columns));
        Assert.Equal([7, 0, 9], digits.Labels);
        Assert.Equal("3 images of 5 x 4", digits.ToString());
    }

    [Fact]
    public void Images_and_labels_of_different_counts_are_refused_with_both_counts()
    {
        var labels = _folder.Write("labels", IdxBytes.Labels(2, 7, 0));

        var error = Assert.Throws<InvalidDataException>(() => DigitImages.Read(Images(3), labels));

        Assert.Contains("has 3 images", error.Message);
        Assert.Contains("has 2 labels", error.Message);
    }

    [Fact]
    public void A_label_that_is_no_digit_is_refused_with_its_place()
    {
        var labels = _folder.Write("labels", IdxBytes.Labels(3, 7, 10, 9));

        var error = Assert.Throws<InvalidDataException>(() => DigitImages.Read(Images(3), labels));

        Assert.Contains("label 10 for image 1", error.Message);
        Assert.Throws<ArgumentException>(() => new DigitImages(new byte[60], [7, 10, 9], 5, 4));
    }

    private string Images(int count) => _folder.Write("images", IdxBytes.Images((uint)count, 5, 4, count * 20));
}
