using System.Buffers.Binary;

namespace Digits.Data;

/// <summary>
/// The start of an IDX file: two zero bytes, the element type (8 is unsigned byte), the number of dimensions (the rank),
/// then each dimension as a 32-bit big-endian number.
/// </summary>
internal static class IdxHeader
{
    public const int MagicLength = 4;
    private const byte UnsignedByte = 8;

    // More than any data set of this family: EMNIST, the largest, has 547 MB.
    private const long MaxPayload = 1L << 30;

    public static int LengthFor(int rank) => MagicLength + (4 * rank);

    public static byte[] Write(params ReadOnlySpan<int> dimensions)
    {
        var header = new byte[LengthFor(dimensions.Length)];
        Magic(dimensions.Length).CopyTo(header, 0);
        for (var i = 0; i < dimensions.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(MagicLength + (4 * i)), dimensions[i]);
        return header;
    }

    /// <exception cref="InvalidDataException">The four bytes don't start an IDX file, or one of another type or rank.</exception>
    public static void CheckMagic(ReadOnlySpan<byte> magic, int rank, string file)
    {
        if (magic[0] != 0 || magic[1] != 0)
            throw new InvalidDataException(
                $"'{file}' is not an IDX file: it starts with the bytes {Convert.ToHexString(magic)}, but a file of {Kind(rank)} starts " +
                $"with {Convert.ToHexString(Magic(rank))}. Check that it is the file you meant, or download it again.");
        if (magic[2] != UnsignedByte)
            throw new InvalidDataException(
                $"'{file}' is an IDX file of element type 0x{magic[2]:X2}, but {Kind(rank)} have type 0x08, unsigned byte. " +
                "Check that it is the file you meant, or download it again.");
        if (magic[3] != rank)
            throw new InvalidDataException(
                $"'{file}' is an IDX file of rank {magic[3]}, but {Kind(rank)} have rank {rank}. " +
                "Check that the names of images and labels are not swapped.");
    }

    /// <summary>The dimensions that a header names; their product is at most 1 GiB.</summary>
    /// <exception cref="InvalidDataException">A dimension is zero or too large to be true.</exception>
    public static int[] ReadDimensions(ReadOnlySpan<byte> bytes, string file)
    {
        var dimensions = new int[bytes.Length / 4];
        var payload = 1L;
        for (var i = 0; i < dimensions.Length; i++)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[(4 * i)..]);
            if (size == 0 && i > 0)
                throw new InvalidDataException(
                    $"'{file}' is damaged: its header says that an image has no rows or no columns. Delete it and download it again.");
            // Both factors are below 2^32, so the product can't overflow before it is checked.
            payload = Math.Max(payload, 1) * size;
            if (size > MaxPayload || payload > MaxPayload)
                throw new InvalidDataException(
                    $"'{file}' is damaged: its header claims more than {MaxPayload:N0} bytes of content. Delete it and download it again.");
            dimensions[i] = (int)size;
        }
        return dimensions;
    }

    private static byte[] Magic(int rank) => [0, 0, UnsignedByte, (byte)rank];

    private static string Kind(int rank) => rank == 3 ? "images (idx3-ubyte)" : "labels (idx1-ubyte)";
}
