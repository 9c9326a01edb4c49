using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dib.Client;

/// <summary>
/// Drives a kernel over .NET Interactive's line protocol: commands to its standard input, events from its standard output.
/// </summary>
public sealed class KernelClient : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan QuitPatience = TimeSpan.FromSeconds(2);

    /// <summary>A process that is as good as gone ends at once, but for what the machine has to do besides.</summary>
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(30);

    private readonly KernelLaunch _launch;
    private readonly KernelProcess _process;
    private readonly FrontEndAnswers _frontEnd;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, Submission> _submissions = new();
    private readonly Task _reading;
    private Submission? _current;
    private Exception? _ended;
    private int _tokens;

    private KernelClient(KernelLaunch launch, KernelProcess process, Func<InputRequested, Task<string>>? answer)
    {
        _launch = launch;
        _process = process;
        _frontEnd = new(answer, SendLineAsync);
        _reading = Task.Run(ReadEventsAsync);
    }

    /// <summary>The kernel's process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>The memory that the kernel's process holds, in bytes.</summary>
    public long WorkingSet => _process.WorkingSet;

    /// <summary>Starts a kernel and waits until it takes commands.</summary>
    /// <param name="launch">The program.</param>
    /// <param name="workingDirectory">The folder that a cell's relative paths start from.</param>
    /// <param name="environment">Environment variables to set for the cells.</param>
    /// <param name="answer">Answers a cell's question, or throws <see cref="NoAnswerException"/>; null when nobody is there to answer.</param>
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
            await client._ready.Task.WaitAsync(patience, cancellationToken);
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
        _current = new Submission(onEvent);
        return RequestAsync("SubmitCode", new JsonObject { ["code"] = code, ["targetKernelName"] = kernelName }, _current, cancellationToken);
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
        await RequestAsync("RequestCompletions", command, new Submission(said => shown = said as CompletionsShown ?? shown), cancellationToken);
        return shown;
    }

    /// <summary>Asks the kernel to stop the running cell.</summary>
    public Task CancelAsync() => SendAsync(NextToken(), "Cancel", []);

    /// <summary>Whether the kernel runs another cell within some time: one that gave a cell up without stopping it does not.</summary>
    public async Task<bool> RunsWithinAsync(TimeSpan time)
    {
        // A name of its own, so that the empty cell doesn't count as one of the notebook's.
        var empty = new JsonObject { ["code"] = "", ["targetKernelName"] = "csharp", ["parameters"] = new JsonObject { ["cell"] = "none" } };
        try
        {
            await RequestAsync("SubmitCode", empty, new Submission(_ => { }), CancellationToken.None).WaitAsync(time);
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
            await SendAsync(NextToken(), "Quit", []);
            await _process.WaitForExitAsync(QuitPatience);
        }
        catch (KernelException)
        {
            // It has quit already.
        }
        _process.Kill();
        // Gone means that the system knows it no more: a runner that ends now leaves nothing for others to clear away.
        await _process.WaitForExitAsync(EndPatience);
        await _reading;
        _process.Dispose();
        _writing.Dispose();
    }

    private async Task<string?> RequestAsync(string type, JsonObject command, Submission submission, CancellationToken cancellationToken)
    {
        var token = NextToken();
        _submissions[token] = submission;
        try
        {
            await SendAsync(token, type, command);
            // Whoever came after the last event was given to all that waited.
            if (Volatile.Read(ref _ended) is { } ended)
                submission.Done.TrySetException(ended);
            return await submission.Done.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            _submissions.TryRemove(token, out _);
        }
    }

    private string NextToken() => Interlocked.Increment(ref _tokens).ToString(CultureInfo.InvariantCulture);

    private Task SendAsync(string token, string type, JsonObject command) => SendLineAsync(new JsonObject
    {
        ["token"] = token,
        ["commandType"] = type,
        ["command"] = command,
        ["routingSlip"] = new JsonArray(),
    });

    private async Task SendLineAsync(JsonObject envelope)
    {
        await _writing.WaitAsync();
        try
        {
            await _process.WriteLineAsync(envelope.ToJsonString(Relaxed));
        }
        catch (Exception fault) when (fault is IOException or InvalidOperationException)
        {
            throw await EndedAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadEventsAsync()
    {
        Exception ended;
        try
        {
            while (await _process.Output.ReadLineAsync() is { } line)
            {
                if (line.Length > 0 && KernelEventReader.Read(line) is { } read)
                    Dispatch(read);
            }
            ended = await EndedAsync();
        }
        catch (IOException)
        {
            // The process was killed: the same as the end of its output.
            ended = await EndedAsync();
        }
        catch (Exception fault)
        {
            // A listener's own fault: the one who submitted should see it instead of waiting for ever.
            ended = fault;
        }
        _ready.TrySetException(ended);
        Volatile.Write(ref _ended, ended);
        foreach (var submission in _submissions.Values)
            submission.Done.TrySetException(ended);
    }

    private void Dispatch(KernelEvent read)
    {
        // A command may have children, whose tokens are its own with a suffix; output of a background thread has no command at all.
        var submission = read.Token is { } token && _submissions.TryGetValue(token.Split('.')[0], out var named) ? named : _current;
        switch (read)
        {
            case KernelReady ready:
                _process.WorkerId = ready.ProcessId;
                _ready.TrySetResult();
                break;
            case ScriptRequested script:
                var html = new Dictionary<string, string> { ["text/html"] = $"<script>{script.Code}</script>" };
                submission?.OnEvent(new ValueShown(script.Token, ValueKind.Displayed, html, null));
                _ = _frontEnd.AnswerAsync(script);
                break;
            case InputRequested or CommandRequested:
                _ = _frontEnd.AnswerAsync(read);
                break;
            case CommandSucceeded when _submissions.TryGetValue(read.Token ?? "", out var done):
                done.Done.TrySetResult(null);
                break;
            case CommandFailed failed when _submissions.TryGetValue(read.Token ?? "", out var done):
                done.Done.TrySetResult(failed.Message);
                break;
            case CommandSucceeded or CommandFailed:
                break;
            default:
                submission?.OnEvent(read);
                break;
        }
    }

    private async Task<KernelException> EndedAsync()
    {
        var code = await _process.WaitForExitAsync(EndPatience);
        var how = code is null ? "closed its output" : string.Create(CultureInfo.InvariantCulture, $"ended with exit code {code}");
        var tail = _process.ErrorTail is { Length: > 0 } errors ? $"\n{errors}" : "";
        return _ready.Task.IsCompletedSuccessfully
            ? new KernelException($"The kernel's process {how} while the cell ran.{tail}")
            : new KernelException($"The kernel {_launch.Name} does not start: its process {how}. {_launch.Advice}{tail}");
    }

    private sealed record Submission(Action<KernelEvent> OnEvent)
    {
        public TaskCompletionSource<string?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
