using Dib.Kernel.Execution;
using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;

namespace Dib.Kernel;

/// <summary>Runs a C# notebook kernel that speaks .NET Interactive's line protocol over a pair of streams.</summary>
public static class KernelHost
{
    /// <summary>
    /// Reads command envelopes, one JSON object a line, until <c>Quit</c> or the end of the input. One kernel at a time has a process: it
    /// takes over the process's console, its current directory and its formatters.
    /// </summary>
    /// <param name="options">The working directory.</param>
    /// <param name="input">Commands, UTF-8.</param>
    /// <param name="output">Events, UTF-8.</param>
    /// <param name="cancellationToken">Ends the kernel.</param>
    /// <returns>The process's exit code: 0, or 75 when a cancelled cell could not be stopped.</returns>
    public static async Task<int> RunAsync(
        KernelOptions options, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        using var kernel = Create(options, output, beforeEnd: () => { });
        return await kernel.RunAsync(input, cancellationToken);
    }

    /// <summary>
    /// Runs a kernel on the process's own standard input and output. Nothing but the protocol reaches them: what native code or a child
    /// process writes to the standard output becomes output of the running cell.
    /// </summary>
    /// <inheritdoc cref="RunAsync(KernelOptions, Stream, Stream, CancellationToken)"/>
    public static async Task<int> RunAsync(KernelOptions options, CancellationToken cancellationToken = default)
    {
        var streams = StandardStreams.Claim();
        ProcessGroup.Begin();
        using var kernel = Create(options, streams.Output, streams.Drain);
        streams.ForwardStrayText(Console.Out.Write);
        return await kernel.RunAsync(streams.Input, cancellationToken);
    }

    private static NotebookKernel Create(KernelOptions options, Stream output, Action beforeEnd)
    {
        FrameworkReferences.ReadAhead();
        Environment.CurrentDirectory = options.WorkingDirectory;
        return new(options, new EventWriter(output), beforeEnd);
    }
}
