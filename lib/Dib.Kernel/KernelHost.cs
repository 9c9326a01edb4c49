using System.Text;
using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;

namespace Dib.Kernel;

/// <summary>Runs a C# notebook kernel that speaks .NET Interactive's line protocol over a pair of streams.</summary>
public static class KernelHost
{
    /// <summary>
    /// Reads command envelopes, one JSON object a line, until <c>Quit</c> or the end of the input. One kernel at a time has a process: it takes
    /// over the process's console, its current directory and its formatters.
    /// </summary>
    /// <param name="options">The working directory.</param>
    /// <param name="input">Commands, UTF-8.</param>
    /// <param name="output">Events, UTF-8.</param>
    /// <param name="cancellationToken">Ends the kernel.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(
        KernelOptions options, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        Environment.CurrentDirectory = options.WorkingDirectory;
        using var reader = new StreamReader(input, new UTF8Encoding(false));
        using var kernel = new NotebookKernel(options, new EventWriter(output, options.HostUri));
        await kernel.RunAsync(reader, cancellationToken);
        return 0;
    }
}
