using System.Buffers.Binary;
using Digits.Data;

namespace Digits.Tests.Data;

/// <summary>
/// 100,000 damaged files: each is read as what an independent reading of its bytes gives, or refused with a sentence when that
/// reading finds no whole IDX file in it.
/// </summary>
public class IdxReaderFuzzTests
{
    private const int FilesPerSeed = 25_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mutated_images_are_read_right_or_refused(int seed) => Fuzz(seed, IdxBytes.Images(3, 5, 4, 60), 3);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_labels_are_read_right_or_refused(int seed) => Fuzz(seed, IdxBytes.Labels(7, 1, 2, 3, 4, 5, 6, 7), 1);

    private static void Fuzz(int seed, byte[] plain, int rank)
    {
        var whole = seed % 2 == 0 ? IdxBytes.Pack(plain) : plain;
        var random = new Random(seed);
        int accepted = 0, refused = 0;
        for (var i = 0; i < FilesPerSeed; i++)
        {
            var file = Mutate(whole, random);
            var expected = Understand(file, rank);
            try
            {
                var read = IdxReader.Read(new MemoryStream(file), rank, "file");
                Assert.True(expected.HasValue, $"took {Convert.ToHexString(file)}");
                Assert.Equal(expected.Value.Dimensions, read.Dimensions.Select(size => (long)size));
                Assert.Equal(expected.Value.Payload, read.Payload);
                accepted++;
            }
            catch (InvalidDataException e)
            {
                Assert.False(expected.HasValue, $"refused {Convert.ToHexString(file)}: {e.Message}");
                Assert.Matches(@"^'file' is (a|an|not|damaged)\b.+\.$", e.Message);
                refused++;
            }
        }
        Assert.True(accepted > 100 && refused > 100, $"one-sided: {accepted} taken, {refused} refused");
    }

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var file = whole.ToList();
        for (var n = random.Next(1, 4); n > 0 && file.Count > 0; n--)
        {
            // Half of the damage goes into the first bytes, where the headers are.
            var at = random.Next(random.Next(2) == 0 ? file.Count : Math.Min(file.Count, 20));
            switch (random.Next(7))
            {
                case 0: file[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: file[at] = (byte)random.Next(256); break;
                case 2: file[at] = random.Next(2) == 0 ? (byte)0 : (byte)255; break;
                case 3: file.RemoveRange(at, random.Next(file.Count - at + 1)); break;
                case 4: file.RemoveAt(at); break;
                case 5: file.Insert(at, (byte)random.Next(256)); break;
                default: file.AddRange(file.GetRange(at, random.Next(file.Count - at + 1))); break;
            }
        }
        return [.. file];
    }

    private static (long[] Dimensions, byte[] Payload)? Understand(byte[] file, int rank)
    {
        byte[] content;
        try
        {
            content = file is [0x1F, 0x8B, ..] ? IdxBytes.Unpack(file) : file;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        var start = 4 + (4 * rank);
        if (content.Length < start || !content.AsSpan(0, 4).SequenceEqual(new byte[] { 0, 0, 8, (byte)rank }))
            return null;
        var dimensions = Enumerable.Range(1, rank).Select(i => (long)BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(4 * i))).ToArray();
        if (dimensions.Skip(1).Contains(0) || dimensions.Any(d => d > content.Length))
            return null;
        var payload = content[start..];
        return dimensions.Aggregate(1L, (product, size) => product * size) == payload.Length ? (dimensions, payload) : null;
    }
}
