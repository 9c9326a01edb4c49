using System.IO.Compression;

namespace Digits.Data;

/// <summary>
/// Reads the IDX files of MNIST and its relatives, plain or packed with gzip (told apart by their first bytes, not by the name).
/// A file is taken only when header and content agree to the byte, and memory is taken only for what the file can hold.
/// </summary>
public static class IdxReader
{
    // The best that deflate can do: 258 bytes out of 2 bits.
    private const long MaxGzipRatio = 258 * 8 / 2;

    /// <summary>Reads an <c>idx3-ubyte</c> file.</summary>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    /// <exception cref="InvalidDataException">It is no such file, or a damaged one; the message says what to do.</exception>
    public static IdxImages ReadImages(string path)
    {
        var file = Read(path, 3);
        return new IdxImages(file.Payload, file.Dimensions[0], file.Dimensions[1], file.Dimensions[2]);
    }

    /// <summary>Reads an <c>idx1-ubyte</c> file: one label a byte.</summary>
    /// <inheritdoc cref="ReadImages(string)" path="/exception"/>
    public static byte[] ReadLabels(string path) => Read(path, 1).Payload;

    internal static IdxFile Read(string path, int rank)
    {
        using var stream = Open(path);
        return Read(stream, rank, path);
    }

    private static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return File.Exists(path)
            ? File.OpenRead(path)
            : throw new FileNotFoundException($"There is no file '{path}'. data/README.md says where the files come from.", path);
    }

    internal static IdxFile Read(Stream stream, int rank, string file)
    {
        var length = stream.Length;
        var packed = length >= 2 && stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
        stream.Position = 0;
        using var content = packed ? new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true) : stream;

        var header = new byte[IdxHeader.LengthFor(rank)];
        Fill(content, header.AsSpan(0, IdxHeader.MagicLength), file, "header");
        IdxHeader.CheckMagic(header.AsSpan(0, IdxHeader.MagicLength), rank, file);
        Fill(content, header.AsSpan(IdxHeader.MagicLength), file, "header");
        var dimensions = IdxHeader.ReadDimensions(header.AsSpan(IdxHeader.MagicLength), file);

        var claimed = dimensions.Aggregate(1L, (product, size) => product * size);
        var possible = packed ? length * MaxGzipRatio : length - header.Length;
        if (claimed > possible)
            throw Damaged(file, $"its header claims {claimed:N0} bytes of content, but there " +
                $"{(packed ? "can't be more than" : "are only")} {possible:N0}, so at least {claimed - possible:N0} bytes are missing");

        var payload = new byte[claimed];
        Fill(content, payload, file, "content");
        if (ReadSome(content, new byte[1], file) > 0)
            throw Damaged(file, $"it goes on after the {claimed:N0} bytes of content that its header claims");
        return new IdxFile(file, packed, dimensions, payload);
    }

    private static void Fill(Stream content, Span<byte> target, string file, string part)
    {
        var filled = 0;
        while (filled < target.Length)
        {
            var read = ReadSome(content, target[filled..], file);
            if (read == 0)
                throw Damaged(file, $"it ends within the {part}: {target.Length - filled:N0} of {target.Length:N0} bytes are missing");
            filled += read;
        }
    }

    private static int ReadSome(Stream content, Span<byte> target, string file)
    {
        try
        {
            return content.Read(target);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(file, "the gzip data in it can't be unpacked", e);
        }
    }

    private static InvalidDataException Damaged(string file, string how, Exception? cause = null) =>
        new($"'{file}' is damaged: {how}. Delete it and download it again.", cause);
}
