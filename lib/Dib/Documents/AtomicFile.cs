using System.Text;

namespace Dib.Documents;

/// <summary>
/// Writes files so that a reader sees the old or the new one, never half of it. A file that was there keeps who may read it, and where a
/// link leads to it, stays the link.
/// </summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8, making the folder where it is missing.</summary>
    /// <exception cref="IOException">The file can't be written; nothing is left of it.</exception>
    public static void WriteAllText(string path, string text) => Write(path, temporary => File.WriteAllText(temporary, text, Utf8));

    /// <summary>Has <paramref name="write"/> fill a temporary file beside <paramref name="path"/>, then gives it that name.</summary>
    /// <exception cref="IOException">The file can't be written; nothing is left of it.</exception>
    public static void Write(string path, Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        path = Path.GetFullPath(path);
        var old = new FileInfo(path);
        if (old.Exists && old.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            path = target.FullName;
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            write(temporary);
            if (old.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, old.UnixFileMode);
            File.Move(temporary, path, overwrite: true);
        }
        // .NET says ArgumentOutOfRange when the file system or the user may hold no file of this size.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new IOException($"The file {path} can't be written: {fault.Message}", fault);
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }
}
