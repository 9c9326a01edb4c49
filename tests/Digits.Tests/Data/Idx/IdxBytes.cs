using System.Buffers.Binary;
using System.IO.Compression;

namespace Digits.Tests.Data;

/// <summary>Makes IDX files by hand, right and wrong ones, without the library's own writer.</summary>
internal static class IdxBytes
{
    public static byte[] Images(uint count, uint rows, uint columns, int payload) =>
        [.. Header(0x803, count, rows, columns), .. Payload(payload)];

    public static byte[] Labels(uint count, params byte[] labels) => [.. Header(0x801, count), .. labels];

    public static byte[] Header(uint magic, params uint[] dimensions)
    {
        var header = new byte[4 + (4 * dimensions.Length)];
        BinaryPrimitives.WriteUInt32BigEndian(header, magic);
        for (var i = 0; i < dimensions.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4 + (4 * i)), dimensions[i]);
        return header;
    }

    public static byte[] Payload(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];

    public static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);
        return content.ToArray();
    }
}
