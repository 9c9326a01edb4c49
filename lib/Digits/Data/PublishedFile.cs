using System.Security.Cryptography;

namespace Digits.Data;

/// <summary>One file of a published data set, and how to tell that it is that file.</summary>
/// <param name="Name">The name without <c>.gz</c>, such as <c>train-images-idx3-ubyte</c>.</param>
/// <param name="Dimensions">What its header says: [count, rows, columns] for images, [count] for labels.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="OfPacked">Whether <paramref name="Sha256"/> is that of the <c>.gz</c> file, where only that one is known.</param>
internal sealed record PublishedFile(string Name, int[] Dimensions, string Sha256, bool OfPacked = false)
{
    public string PackedName => Name + ".gz";

    /// <summary>The most that a mirror may send: gzip makes incompressible data only a little longer.</summary>
    public long MaxDownload
    {
        get
        {
            var unpacked = Dimensions.Aggregate(1L, (product, size) => product * size);
            return unpacked + (unpacked / 1000) + 1024;
        }
    }

    /// <summary>Where the file lies in one of the folders, plain or packed, or null.</summary>
    public string? FindIn(IEnumerable<string> folders) =>
        folders.SelectMany(folder => new[] { Path.Combine(folder, Name), Path.Combine(folder, PackedName) }).FirstOrDefault(File.Exists);

    /// <exception cref="InvalidDataException">It is no whole IDX file of the right kind.</exception>
    public IdxFile Read(string path) => IdxReader.Read(path, Dimensions.Length);

    /// <summary>Null if the file is the published one, else a sentence that says why not.</summary>
    public string? Doubt(IdxFile file)
    {
        if (!file.Dimensions.SequenceEqual(Dimensions))
            return $"'{file.Path}' holds {Shape(file.Dimensions)}, the published file {Shape(Dimensions)}.";
        if (OfPacked && !file.Packed)
            return $"'{file.Path}' can't be checked: only the checksum of the packed file is published.";
        var sha256 = OfPacked ? Sha256Of(file.Path) : file.Sha256();
        return sha256 == Sha256 ? null : $"'{file.Path}' has the SHA-256 {sha256}, the published file {Sha256}.";
    }

    /// <summary>Looks for the file and checks it.</summary>
    /// <param name="folders">Where it may lie; it belongs into the first.</param>
    public DataFile Verify(string[] folders)
    {
        if (FindIn(folders) is not { } path)
            return new DataFile(Path.Combine(folders[0], PackedName), null, "is missing");
        try
        {
            var doubt = Doubt(Read(path));
            return new DataFile(path, doubt is null ? Sha256 : null, doubt);
        }
        catch (InvalidDataException e)
        {
            return new DataFile(path, null, e.Message);
        }
    }

    private static string Shape(int[] dimensions) => string.Join(" x ", dimensions);

    private static string Sha256Of(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
