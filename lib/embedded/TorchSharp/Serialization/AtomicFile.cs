namespace TorchSharp.Utils;

/// <summary>Writes files so that there is either the old one or the whole new one, whatever happens meanwhile.</summary>
internal static class AtomicFile
{
    /// <summary>Writes to a temporary file beside the target and renames it when it is complete.</summary>
    public static void Write(string location, Action<BinaryWriter> write)
    {
        var temporary = $"{location}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new BinaryWriter(File.Create(temporary))) write(writer);
            File.Move(temporary, location, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
