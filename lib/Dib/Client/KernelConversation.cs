using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dib.Client;

/// <summary>What is said between a client and its kernel's process: each event reaches the command that caused it, by its token.</summary>
internal sealed class KernelConversation
{
    /// <summary>A process that is as good as gone ends at once, but for what the machine has to do besides.</summary>
    public static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly KernelLaunch _launch;
    private readonly KernelProcess _process;
    private readonly FrontEndAnswers _frontEnd;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, Submission> _submissions = new();
    private Submission? _cell;
    private Exception? _end;
    private int _tokens;

    public KernelConversation(KernelLaunch launch, KernelProcess process, Func<InputRequested, Task<string>>? answer)
    {
        _launch = launch;
        _process = process;
        _frontEnd = new(answer, SendLineAsync);
        Finished = Task.Run(ReadEventsAsync);
    }

    /// <summary>Completes when the kernel takes commands; fails when its process ends before.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Completes when all that the process said has been read.</summary>
    public Task Finished { get; }

    /// <summary>Sends a command and waits for its end.</summary>
    /// <param name="type">The command's type.</param>
    /// <param name="command">What it says.</param>
    /// <param name="onEvent">Is told each event that it causes.</param>
    /// <param name="isCell">Whether it is a cell, to which belongs what nothing else caused.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Null when it succeeded, else the kernel's message.</returns>
    /// <exception cref="KernelException">The kernel's process ended.</exception>
    public async Task<string?> RequestAsync(
        string type, JsonObject command, Action<KernelEvent> onEvent, bool isCell, CancellationToken cancellationToken)
    {
        var token = NextToken();
        var submission = new Submission(onEvent);
        if (isCell)
            _cell = submission;
        _submissions[token] = submission;
        try
        {
            await SendAsync(token, type, command);
            // Whoever came after the last event was given to all that waited.
            if (Volatile.Read(ref _end) is { } ended)
                submission.Done.TrySetException(ended);
            return await submission.Done.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            _submissions.TryRemove(token, out _);
        }
    }

    /// <summary>Sends a command and waits for nothing.</summary>
    /// <exception cref="KernelException">The kernel's process ended.</exception>
    public Task TellAsync(string type) => SendAsync(NextToken(), type, []);

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
        Volatile.Write(ref _end, ended);
        foreach (var submission in _submissions.Values)
            submission.Done.TrySetException(ended);
    }

    private void Dispatch(KernelEvent read)
    {
        // A command may have children, whose tokens are its own with a suffix; output of a background thread has no command at all.
        var submission = read.Token is { } token && _submissions.TryGetValue(token.Split('.')[0], out var named) ? named : _cell;
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
