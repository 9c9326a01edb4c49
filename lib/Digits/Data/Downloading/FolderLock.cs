namespace Digits.Data.Downloading;

/// <summary>
/// Lets one process at a time download into a folder. The operating system frees the lock when its process ends, however it ends;
/// the empty lock file stays, because deleting it would let a third process lock a new one beside the second's.
/// </summary>
internal static class FolderLock
{
    // A sharing or lock violation on Windows, EWOULDBLOCK on Linux and on macOS.
    private static readonly int[] _busy = [unchecked((int)0x80070020), unchecked((int)0x80070021), 11, 35];

    /// <summary>Waits until the folder is free.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="poll">How often to look.</param>
    /// <param name="waiting">Told once, when another process has the lock.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The lock; disposing it frees the folder.</returns>
    public static async Task<IDisposable> TakeAsync(string folder, TimeSpan poll, Action waiting, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, ".download.lock");
        for (var first = true; ; first = false)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (_busy.Contains(e.HResult))
            {
                if (first)
                    waiting();
                await Task.Delay(poll, cancellationToken);
            }
        }
    }
}
