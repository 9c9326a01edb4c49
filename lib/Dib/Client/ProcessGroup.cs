using System.Runtime.InteropServices;

namespace Dib.Client;

/// <summary>
/// The group of processes that a kernel begins, whose number is the kernel's own. What a cell started belongs to it, even when whoever
/// started it is gone and it is no descendant of the kernel any more. Windows has none.
/// </summary>
internal static partial class ProcessGroup
{
    private const int Terminate = 15;

    /// <summary>Asks those that are left of a kernel's group to end; there may be none, and a kernel need not begin a group.</summary>
    /// <param name="kernel">The number of the kernel's process, which has just ended.</param>
    public static void EndRest(int kernel)
    {
        if (!OperatingSystem.IsWindows())
            _ = Signal(-kernel, Terminate);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
