using System.Runtime.ExceptionServices;
using Dib.Kernel.Execution;

namespace Dib.Kernel.Hosting;

/// <summary>
/// Tells the front end why the process ends while a cell runs, as far as the process is still asked: <see cref="Environment.Exit"/> is told;
/// an exception on a thread of the cell's own doesn't end the process at all.
/// </summary>
internal sealed class LastWords : IDisposable
{
    private static volatile LastWords? _of;

    private readonly Func<Invocation?> _current;

    static LastWords() => ExceptionHandling.SetUnhandledExceptionHandler(exception => _of?.Survive(exception) ?? false);

    /// <summary>Watches over this process.</summary>
    public LastWords(Func<Invocation?> current)
    {
        _current = current;
        _of = this;
        AppDomain.CurrentDomain.ProcessExit += Tell;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _of = null;
        AppDomain.CurrentDomain.ProcessExit -= Tell;
    }

    private void Tell(object? sender, EventArgs e) =>
        _current()?.Fail($"The cell ended the kernel's process with exit code {Environment.ExitCode}.");

    private bool Survive(Exception exception)
    {
        Console.Error.WriteLine($"An exception on another thread: {LearnerTrace.Of(exception)}");
        return true;
    }
}
