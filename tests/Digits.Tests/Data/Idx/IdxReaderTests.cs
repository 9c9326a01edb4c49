using Digits.Data;

namespace Digits.Tests.Data;

public sealed class IdxReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Images_come_out_as_they_were_stored_plain_or_packed(bool packed)
    {
        var file = IdxBytes.Images(3, 5, 4, 60);

        var images = IdxReader.ReadImages(_folder.Write("images", packed ? IdxBytes.Pack(file) : file));

        Assert.Equal((3, 5, 4), (images.Count, images.Rows, images.Columns));
        Assert.Equal(IdxBytes.Payload(60), images.Pixels);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Labels_come_out_as_they_were_stored_plain_or_packed(bool packed)
    {
        var file = IdxBytes.Labels(4, 3, 1, 4, 1);

        Assert.Equal([3, 1, 4, 1], IdxReader.ReadLabels(_folder.Write("labels", packed ? IdxBytes.Pack(file) : file)));
    }

    [Fact]
    public void A_file_of_no_images_is_empty() =>
        Assert.Equal(0, IdxReader.ReadImages(_folder.Write("images", IdxBytes.Images(0, 28, 28, 0))).Count);

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => IdxReader.ReadImages(_folder.File("nothing")));

        Assert.Contains(_folder.File("nothing"), error.Message);
    }

    [Fact]
    public void Reading_a_truncated_file_says_how_many_bytes_are_missing() =>
        Refused("claims 60 bytes of content, but there are only 53, so at least 7 bytes are missing", IdxBytes.Images(3, 5, 4, 53));

    [Fact]
    public void Reading_a_packed_truncated_file_says_how_many_bytes_are_missing() =>
        Refused("ends within the content: 7 of 60 bytes are missing", IdxBytes.Pack(IdxBytes.Images(3, 5, 4, 53)));

    [Fact]
    public void A_gzip_file_cut_in_the_middle_is_damaged()
    {
        var whole = IdxBytes.Pack(IdxBytes.Images(3, 5, 4, 60));

        Refused("damaged", whole[..(whole.Length / 2)]);
    }

    [Fact]
    public void A_gzip_file_with_a_wrong_checksum_is_damaged()
    {
        var file = IdxBytes.Pack(IdxBytes.Images(3, 5, 4, 60));
        file[^8] ^= 1;

        Refused("the gzip data in it can't be unpacked", file);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_longer_than_its_header_says_is_refused(bool packed)
    {
        var file = IdxBytes.Images(3, 5, 4, 61);

        Refused("it goes on after the 60 bytes", packed ? IdxBytes.Pack(file) : file);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(11)]
    public void A_file_that_ends_in_its_header_is_refused(int length) =>
        Refused("it ends within the header", IdxBytes.Images(3, 5, 4, 60)[..length]);

    [Fact]
    public void A_file_that_is_no_idx_says_how_it_starts() => Refused("starts with the bytes 3C68746D", "<html><body>404"u8.ToArray());

    [Fact]
    public void Another_element_type_is_named() => Refused("element type 0x0D", [.. IdxBytes.Header(0xD03, 3, 5, 4), .. new byte[240]]);

    [Fact]
    public void Labels_read_as_images_are_told_apart_by_their_rank() => Refused("rank 1", IdxBytes.Labels(3, 1, 2, 3));

    [Theory]
    [InlineData(0u, 4u)]
    [InlineData(5u, 0u)]
    public void Images_without_rows_or_columns_are_refused(uint rows, uint columns) =>
        Refused("no rows or no columns", IdxBytes.Images(3, rows, columns, 0));

    [Theory]
    [InlineData(uint.MaxValue, uint.MaxValue, uint.MaxValue)] // the product overflows 64 bits
    [InlineData(1u << 31, 1u << 31, 4u)] // the product is 2^64: zero in 64 bits
    [InlineData(0u, 1u << 31, 1u << 31)]
    [InlineData(60_000u, 2_800u, 2_800u)]
    public void Counts_that_no_data_set_has_are_refused(uint count, uint rows, uint columns) =>
        Refused("claims more than 1,073,741,824 bytes", IdxBytes.Images(count, rows, columns, 8));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Memory_is_taken_only_for_what_a_file_can_hold(bool packed)
    {
        var file = IdxBytes.Images(1_000_000, 28, 28, 60);
        var bytes = packed ? IdxBytes.Pack(file) : file;
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refused("claims 784,000,000 bytes", bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_gzip_bomb_is_not_unpacked_beyond_what_its_header_says()
    {
        var bomb = IdxBytes.Pack(IdxBytes.Images(1, 28, 28, 64_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refused("it goes on after the 784 bytes", bomb);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    private static void Refused(string why, byte[] file)
    {
        var error = Assert.Throws<InvalidDataException>(() => IdxReader.Read(new MemoryStream(file), 3, "images"));

        Assert.StartsWith("'images' is ", error.Message);
        Assert.Contains(why, error.Message);
        Assert.EndsWith(".", error.Message);
    }
}
