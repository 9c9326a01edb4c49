using System.IO.Compression;

namespace Digits.Data;

/// <summary>Writes IDX files; a name that ends in <c>.gz</c> gets a packed one. An existing file is replaced in one step.</summary>
public static class IdxWriter
{
    /// <summary>Writes an <c>idx3-ubyte</c> file.</summary>
    /// <exception cref="IOException">The file can't be written; nothing is left behind.</exception>
    public static void WriteImages(string path, IdxImages images)
    {
        ArgumentNullException.ThrowIfNull(images);
        Write(path, IdxHeader.Write(images.Count, images.Rows, images.Columns), images.Pixels);
    }

    /// <summary>Writes an <c>idx1-ubyte</c> file: one label a byte.</summary>
    /// <exception cref="IOException">The file can't be written; nothing is left behind.</exception>
    public static void WriteLabels(string path, byte[] labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        Write(path, IdxHeader.Write(labels.Length), labels);
    }

    private static void Write(string path, byte[] header, byte[] payload) => AtomicFile.Write(path, file =>
    {
        using var content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)
            : file;
        content.Write(header);
        content.Write(payload);
    });
}
