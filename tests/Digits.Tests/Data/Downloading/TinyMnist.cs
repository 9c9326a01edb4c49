using System.Security.Cryptography;
using Digits.Data;

namespace Digits.Tests.Data;

/// <summary>A data set like MNIST with few images: noise, so that packing it leaves enough bytes to cut in the middle.</summary>
internal static class TinyMnist
{
    public const int TrainCount = 300;
    public const int TestCount = 100;

    private static readonly Dictionary<string, (int[] Dimensions, byte[] Content)> _files = new()
    {
        ["train-images-idx3-ubyte"] = Images(TrainCount),
        ["train-labels-idx1-ubyte"] = Labels(TrainCount),
        ["t10k-images-idx3-ubyte"] = Images(TestCount),
        ["t10k-labels-idx1-ubyte"] = Labels(TestCount),
    };

    private static readonly Dictionary<string, byte[]> _packed =
        _files.ToDictionary(file => file.Key + ".gz", file => IdxBytes.Pack(file.Value.Content));

    public static IEnumerable<string> Names => _files.Keys;

    public static byte[] Plain(string name) => _files[name].Content;

    public static byte[] Packed(string name) => _packed[name];

    public static PublishedDataSet PublishedAt(params Uri[] mirrors) => new("mnist", "MNIST", [.. Published(packed: false)], mirrors);

    /// <summary>The same files, known by the checksums of their packed form only.</summary>
    public static PublishedDataSet PublishedPackedAt(params Uri[] mirrors) =>
        new("kmnist", "KMNIST", [.. Published(packed: true)], mirrors);

    private static IEnumerable<PublishedFile> Published(bool packed) => _files.Select(file => new PublishedFile(
        file.Key,
        file.Value.Dimensions,
        Convert.ToHexStringLower(SHA256.HashData(packed ? Packed(file.Key + ".gz") : file.Value.Content)),
        packed));

    private static (int[] Dimensions, byte[] Content) Images(int count)
    {
        var pixels = new byte[count * 28 * 28];
        new Random(count).NextBytes(pixels);
        return ([count, 28, 28], [.. IdxBytes.Header(0x803, (uint)count, 28, 28), .. pixels]);
    }

    private static (int[] Dimensions, byte[] Content) Labels(int count) =>
        ([count], IdxBytes.Labels((uint)count, [.. Enumerable.Range(0, count).Select(i => (byte)(i % 10))]));
}
