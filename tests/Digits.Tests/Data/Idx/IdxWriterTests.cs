using Digits.Data;

namespace Digits.Tests.Data;

public sealed class IdxWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_plain_file_has_the_documented_bytes()
    {
        IdxWriter.WriteImages(_folder.File("images"), new IdxImages(IdxBytes.Payload(60), 3, 5, 4));
        IdxWriter.WriteLabels(_folder.File("labels"), [3, 1, 4]);

        Assert.Equal(IdxBytes.Images(3, 5, 4, 60), File.ReadAllBytes(_folder.File("images")));
        Assert.Equal(IdxBytes.Labels(3, 3, 1, 4), File.ReadAllBytes(_folder.File("labels")));
    }

    [Fact]
    public void A_name_ending_in_gz_gets_a_packed_file()
    {
        IdxWriter.WriteLabels(_folder.File("labels.gz"), [3, 1, 4]);

        Assert.Equal(IdxBytes.Labels(3, 3, 1, 4), IdxBytes.Unpack(File.ReadAllBytes(_folder.File("labels.gz"))));
    }

    [Fact]
    public void An_existing_file_is_replaced_and_nothing_else_is_left()
    {
        _folder.Write("labels", new byte[1000]);

        IdxWriter.WriteLabels(_folder.File("labels"), [3, 1, 4]);

        Assert.Equal([3, 1, 4], IdxReader.ReadLabels(_folder.File("labels")));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_folder.File("labels"));

        Assert.ThrowsAny<Exception>(() => IdxWriter.WriteLabels(_folder.File("labels"), [3, 1, 4]));

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Pixels_that_do_not_fit_the_shape_are_refused_with_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => new IdxImages(new byte[59], 3, 5, 4));

        Assert.Contains("3 images of 5 x 4 need 60 pixels, but pixels has 59", error.Message);
    }
}
