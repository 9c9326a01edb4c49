using System.Runtime.InteropServices;

namespace Dib.Kernel.Hosting;

/// <summary>This process and all that its cells start, as a group of the system's, so that nothing of it outlives the kernel.</summary>
internal static partial class ProcessGroup
{
    private const int Terminate = 15;
    private const nint Ignore = 1;

    /// <summary>
    /// Begins a group, to which belongs what a cell starts from now on, and which ends with this process. Windows has none.
    /// </summary>
    public static void Begin()
    {
        if (OperatingSystem.IsWindows())
            return;
        _ = SetGroup(0, 0);
        // Where none could be begun, the group is another's, and so are its members.
        if (GetGroup() == Environment.ProcessId)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => EndOthers();
    }

    private static void EndOthers()
    {
        // The request comes to this process too, which is ending already.
        _ = Handle(Terminate, Ignore);
        _ = Signal(0, Terminate);
    }

    [LibraryImport("libc", EntryPoint = "setpgid")]
    private static partial int SetGroup(int process, int group);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int GetGroup();

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint Handle(int signal, nint handler);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
