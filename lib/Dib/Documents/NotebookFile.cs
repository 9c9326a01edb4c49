using System.Text;

namespace Dib.Documents;

/// <summary>Reads and writes notebook files, the format chosen by the extension.</summary>
public static class NotebookFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a <c>.dib</c> or <c>.ipynb</c> file.</summary>
    /// <exception cref="NotebookFormatException">There is no such file, or it is not a notebook.</exception>
    public static Notebook Read(string path)
    {
        if (Directory.Exists(path))
            throw new NotebookFormatException($"{path} is a folder. Name a notebook in it, a file that ends in .dib or .ipynb.");
        if (!File.Exists(path))
        {
            throw new NotebookFormatException(
                $"There is no notebook {path}. Check the path; it is taken from {Environment.CurrentDirectory}.");
        }
        var isDib = IsDib(path);
        string text;
        try
        {
            text = StrictUtf8.GetString(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new NotebookFormatException($"The notebook {path} can't be read: {fault.Message}", fault);
        }
        catch (DecoderFallbackException fault)
        {
            throw new NotebookFormatException(
                $"The notebook {path} is not UTF-8 text: byte {fault.Index} can't be read. Save it with the encoding UTF-8.", fault);
        }
        return isDib ? DibReader.Read(text, path) : IpynbReader.Read(text, path);
    }

    /// <summary>Writes a <c>.dib</c> or <c>.ipynb</c> file.</summary>
    /// <exception cref="IOException">The file can't be written; what was there is still there.</exception>
    public static void Write(string path, Notebook notebook) =>
        AtomicFile.WriteAllText(path, IsDib(path) ? DibWriter.Write(notebook) : IpynbWriter.Write(notebook));

    private static bool IsDib(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".dib" => true,
        ".ipynb" => false,
        _ => throw new NotebookFormatException($"The file {path} is no notebook: its name should end in .dib or .ipynb."),
    };
}
