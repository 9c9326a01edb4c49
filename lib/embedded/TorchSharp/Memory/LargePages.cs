using System.Runtime.InteropServices;

namespace TorchSharp.Memory;

/// <summary>
/// Pages of 2 MB instead of 4 KB, on Linux, for large blocks: who gathers images from all over a data set else spends half of the time on
/// finding out where its pages lie.
/// </summary>
internal static unsafe partial class LargePages
{
    private const long WorthIt = 4 << 20;
    private const int HugePage = 14;

    /// <summary>Asks for them; the system may refuse.</summary>
    public static void AskFor(void* memory, long bytes)
    {
        if (bytes < WorthIt || !OperatingSystem.IsLinux()) return;
        var (start, page) = ((nint)memory, Environment.SystemPageSize);
        var first = (start + page - 1) / page * page;
        _ = Advise(first, (nuint)(start + (nint)bytes - first), HugePage);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
