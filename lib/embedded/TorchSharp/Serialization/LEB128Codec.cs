namespace TorchSharp.Utils;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the top bit set in all but the last.</summary>
internal static class LEB128Codec
{
    private const int LongestBytes = 9;

    /// <summary>Writes a number that is not negative.</summary>
    public static void Encode(this BinaryWriter writer, long value)
    {
        for (; value > 0x7f; value >>= 7) writer.Write((byte)(value | 0x80));
        writer.Write((byte)value);
    }

    /// <summary>Reads a number.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such number.</exception>
    public static long Decode(this BinaryReader reader)
    {
        long value = 0;
        for (var i = 0; i < LongestBytes; i++)
        {
            var next = reader.ReadByte();
            value |= (next & 0x7fL) << (7 * i);
            if ((next & 0x80) == 0) return value;
        }
        throw new InvalidDataException("The file holds a number of more than 63 bits: it is damaged, or it was not written by TorchSharp.");
    }
}
