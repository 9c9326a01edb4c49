using System.Text.Json.Nodes;

namespace Dib.Client;

/// <summary>
/// Drives a kernel over .NET Interactive's line protocol: commands to its standard input, events from its standard output.
/// </summary>
public sealed class KernelClient : IAsyncDisposable
{
    private static readonly TimeSpan QuitPatience = TimeSpan.FromSeconds(2);
    private readonly KernelProcess _process;
    private readonly KernelConversation _conversation;

    private KernelClient(KernelLaunch launch, KernelProcess process, Func<InputRequested, Task<string>>? answer)
    {
        _process = process;
        _conversation = new KernelConversation(launch, process, answer);
    }

    /// <summary>The kernel's process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>The memory that the kernel's process holds, in bytes.</summary>
    public long WorkingSet => _process.WorkingSet;

    /// <summary>Starts a kernel and waits until it takes commands.</summary>
    /// <param name="launch">The program.</param>
    /// <param name="workingDirectory">The folder that a cell's relative paths start from.</param>
    /// <param name="environment">Environment variables to set for the cells.</param>
    /// <param name="answer">Answers a cell's question, or throws <see cref="NoAnswerException"/>; null when nobody is there to
    /// answer.</param>
    /// <param name="patience">How long to wait for it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="KernelException">It did not start.</exception>
    public static async Task<KernelClient> StartAsync(
        KernelLaunch launch,
        string workingDirectory,
        IReadOnlyDictionary<string, string> environment,
        Func<InputRequested, Task<string>>? answer,
        TimeSpan patience,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(launch);
        var client = new KernelClient(launch, KernelProcess.Start(launch, workingDirectory, environment), answer);
        try
        {
            await client._conversation.Ready.WaitAsync(patience, cancellationToken);
            return client;
        }
        catch (Exception fault)
        {
            client.Kill();
            await client.DisposeAsync();
            if (fault is not TimeoutException)
                throw;
            throw new KernelException($"The kernel {launch.Name} was not ready after {patience.TotalSeconds:0} s. {launch.Advice}");
        }
    }

    /// <summary>Has the kernel run a cell.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="kernelName">The cell's kernel, such as <c>csharp</c>.</param>
    /// <param name="onEvent">Is told each event as it comes, one after the other.</param>
    /// <param name="cancellationToken">Stops waiting; the cell itself goes on until it is cancelled or killed.</param>
    /// <returns>Null when the cell succeeded, else the kernel's message.</returns>
    /// <exception cref="KernelException">The kernel's process ended.</exception>
    public Task<string?> SubmitAsync(string code, string kernelName, Action<KernelEvent> onEvent, CancellationToken cancellationToken)
    {
        var command = new JsonObject { ["code"] = code, ["targetKernelName"] = kernelName };
        return _conversation.RequestAsync("SubmitCode", command, onEvent, isCell: true, cancellationToken);
    }

    /// <summary>Asks what can stand at a place in a cell; a running cell does not keep the kernel from answering.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="kernelName">The cell's kernel.</param>
    /// <param name="line">The line, counted from 0.</param>
    /// <param name="column">The column, counted from 0.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The offers; null when the kernel has none.</returns>
    /// <exception cref="KernelException">The kernel's process ended.</exception>
    public async Task<CompletionsShown?> CompleteAsync(
        string code, string kernelName, int line, int column, CancellationToken cancellationToken)
    {
        CompletionsShown? shown = null;
        var command = new JsonObject
        {
            ["code"] = code,
            ["targetKernelName"] = kernelName,
            ["linePosition"] = new JsonObject { ["line"] = line, ["character"] = column },
        };
        await _conversation.RequestAsync("RequestCompletions", command, Hear, isCell: false, cancellationToken);
        return shown;

        void Hear(KernelEvent said) => shown = said as CompletionsShown ?? shown;
    }

    /// <summary>Asks the kernel to stop the running cell.</summary>
    public Task CancelAsync() => _conversation.TellAsync("Cancel");

    /// <summary>Whether the kernel runs another cell within some time: one that gave a cell up without stopping it does not.</summary>
    public async Task<bool> RunsWithinAsync(TimeSpan time)
    {
        // A name of its own, so that the empty cell doesn't count as one of the notebook's.
        var empty = new JsonObject { ["code"] = "", ["targetKernelName"] = "csharp", ["parameters"] =
            new JsonObject { ["cell"] = "none" } };
        try
        {
            await _conversation.RequestAsync("SubmitCode", empty, _ => { }, isCell: false, CancellationToken.None).WaitAsync(time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Whether the kernel's process ends by itself within some time.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan time) => await _process.WaitForExitAsync(time) is not null;

    /// <summary>Ends the kernel's process and all that it started, whatever it is doing.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks the kernel to quit, and ends its process when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _conversation.TellAsync("Quit");
            await _process.WaitForExitAsync(QuitPatience);
        }
        catch (KernelException)
        {
            // It has quit already.
        }
        _process.Kill();
        // Gone means that the system knows it no more: a runner that ends now leaves nothing for others to clear away.
        await _process.WaitForExitAsync(KernelConversation.EndPatience);
        await _conversation.Finished;
        _process.Dispose();
    }
}
