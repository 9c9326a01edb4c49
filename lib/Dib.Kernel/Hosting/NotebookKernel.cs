using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Dib.Kernel.Packages;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Dib.Kernel.Values;

namespace Dib.Kernel.Hosting;

/// <summary>Carries out commands: submissions one after another, what an editor asks beside them, Cancel and Quit at once.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(3);

    private readonly string _hostUri;
    private readonly EventWriter _events;
    private readonly FrontEnd _frontEnd;
    private readonly OutputCapture _output;
    private readonly CSharpCells _csharp;
    private readonly NotebookSession _session;
    private readonly SubmissionRunner _runner;
    private readonly Channel<Invocation> _submissions = Channel.CreateUnbounded<Invocation>();
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Takes over the console and the displayed values of this process.</summary>
    public NotebookKernel(KernelOptions options, EventWriter events)
    {
        _hostUri = options.HostUri;
        _events = events;
        _frontEnd = new(events);
        _output = new(events);
        _csharp = new(options.WorkingDirectory);
        _session = new(_csharp, new TextStore(), new PackageManager(_csharp, options), _frontEnd);
        _runner = new(_session);
        Microsoft.DotNet.Interactive.Kernel.Ask = question => _frontEnd.AskAsync(_output.Current!, question);
    }

    /// <summary>Reads commands up to Quit or the end of the input.</summary>
    /// <returns>The process's exit code.</returns>
    public async Task<int> RunAsync(Stream input, CancellationToken cancellationToken)
    {
        UncaughtExceptions.Survive();
        _events.Write(new KernelReady(Languages.Infos(_hostUri)));
        // Threads of their own: the pool starts with few, and what blocks one of them makes the first cell wait.
        StartThread("warm-up", _csharp.WarmUp);
        StartThread("commands", () => Read(input));
        _ = RunSubmissionsAsync();
        return await _exit.Task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _submissions.Writer.TryComplete();
        _output.Current?.CancelAsync();
        _output.Dispose();
        _csharp.Dispose();
    }

    private static void StartThread(string name, ThreadStart work) =>
        new Thread(work) { IsBackground = true, Name = name }.Start();

    private void Read(Stream input)
    {
        try
        {
            using var reader = new StreamReader(input, new UTF8Encoding(false));
            while (reader.ReadLine() is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    Take(line);
            }
            _exit.TrySetResult(ExitCodes.Normal);
        }
        catch (Exception exception)
        {
            _exit.TrySetException(exception);
        }
    }

    private void Take(string line)
    {
        try
        {
            switch (ProtocolJson.Read(line))
            {
                case FrontEndEvent @event:
                    _frontEnd.Take(@event);
                    break;
                case CommandEnvelope envelope:
                    Dispatch(new(envelope.StampedBy(_hostUri + "/?tag=arrived"), _events, _output.Flush));
                    break;
            }
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            _events.Write(new ErrorProduced($"This line is not a command: {exception.Message}"));
        }
    }

    private void Dispatch(Invocation invocation)
    {
        switch (invocation.Envelope.Command)
        {
            case SubmitCode:
                _submissions.Writer.TryWrite(invocation);
                break;
            case Cancel:
                _ = StopAsync(invocation);
                break;
            case Quit:
                invocation.Succeed();
                _exit.TrySetResult(ExitCodes.Normal);
                break;
            case RequestKernelInfo:
                foreach (var info in Languages.Infos(_hostUri))
                    invocation.Publish(new KernelInfoProduced(info));
                invocation.Succeed();
                break;
            default:
                invocation.Fail($"This kernel doesn't answer {invocation.Envelope.Command.GetType().Name} yet.");
                break;
        }
    }

    private async Task RunSubmissionsAsync()
    {
        await foreach (var invocation in _submissions.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            _output.Current = invocation;
            try
            {
                await _runner.RunAsync(invocation);
            }
            catch (Exception exception)
            {
                invocation.Fail(exception.ToString());
            }
        }
    }

    /// <summary>Stops the running submission. Where that can't be done, the process has to end.</summary>
    private async Task StopAsync(Invocation cancel)
    {
        if (_output.Current is { Ended.IsCompleted: false } running)
        {
            _ = running.CancelAsync();
            await Task.WhenAny(running.Ended, Task.Delay(StopPatience));
            if (!running.Ended.IsCompleted)
            {
                running.Fail("Command cancelled. The cell could not be stopped, so the kernel ends with all its variables.");
                cancel.Succeed();
                _exit.TrySetResult(ExitCodes.Unstoppable);
                return;
            }
        }
        cancel.Succeed();
    }
}
