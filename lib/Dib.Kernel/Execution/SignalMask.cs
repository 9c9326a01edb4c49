using System.Runtime.InteropServices;

namespace Dib.Kernel.Execution;

/// <summary>The signals that the operating system holds back from the current thread.</summary>
internal static partial class SignalMask
{
    private const int SetMask = 2;
    private static readonly byte[] Nothing = new byte[128];

    /// <summary>
    /// Lets all signals through. An abort leaves the one blocked with which the runtime interrupts threads, and every thread that this one
    /// starts would inherit that: no garbage collection could interrupt it, and no abort.
    /// </summary>
    public static void Clear()
    {
        if (OperatingSystem.IsLinux())
            _ = sigprocmask(SetMask, Nothing, 0);
    }

    [LibraryImport("libc")]
    private static partial int sigprocmask(int how, byte[] set, nint previous);
}
