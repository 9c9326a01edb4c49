using System.Runtime.ExceptionServices;
using Dib.Kernel.Execution;

namespace Dib.Kernel.Hosting;

/// <summary>
/// Tells exceptions that no code of a cell can catch, on threads of its own and in <c>async void</c> methods; the kernel goes on.
/// </summary>
internal static class UncaughtExceptions
{
    private static bool _survives;

    /// <summary>Keeps the process alive when a thread of a cell's own throws.</summary>
    public static void Survive()
    {
        if (!Interlocked.Exchange(ref _survives, true))
            ExceptionHandling.SetUnhandledExceptionHandler(Tell);
    }

    /// <summary>Writes the exception to the cell's error output.</summary>
    public static bool Tell(Exception exception)
    {
        Console.Error.WriteLine($"An exception that no code caught: {LearnerTrace.Of(exception)}");
        return true;
    }
}
