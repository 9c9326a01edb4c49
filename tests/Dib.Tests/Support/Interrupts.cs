using System.Runtime.InteropServices;

namespace Dib.Tests.Support;

/// <summary>
/// Interrupts (SIGINT, as Ctrl-C sends it) of processes that tests start. A shell has its background jobs ignore them, and all that these
/// start: tests that run in such a job, too, unless they take it back.
/// </summary>
public static partial class Interrupts
{
    private const int Interrupt = 2;
    private const nint Default = 0;
    private const nint Ignore = 1;
    private static readonly Lazy<bool> Taken = new(TakeBack);

    /// <summary>Lets processes that are started from now on be interrupted, whoever started the tests.</summary>
    public static void Allow() => _ = Taken.Value;

    private static bool TakeBack()
    {
        if (OperatingSystem.IsWindows())
            return false;
        // Where interrupts are handled, as in a terminal's test host, nothing is to be done: children don't inherit that.
        var action = new nint[32];
        if (Action(Interrupt, 0, action) != 0)
            throw new InvalidOperationException("The system does not tell whether interrupts are ignored.");
        var isIgnored = action[0] == Ignore;
        if (isIgnored)
            _ = Handle(Interrupt, Default);
        return isIgnored;
    }

    [LibraryImport("libc", EntryPoint = "sigaction")]
    private static partial int Action(int signal, nint action, [Out] nint[] before);

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint Handle(int signal, nint handler);
}
