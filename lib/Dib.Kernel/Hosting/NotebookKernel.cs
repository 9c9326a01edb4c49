using System.Text;
using System.Text.Json;
using Dib.Kernel.Packages;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Dib.Kernel.Values;

namespace Dib.Kernel.Hosting;

/// <summary>A kernel from its first event to its last: reads lines and hands on what they say.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private static readonly TimeSpan BeforeWarmUp = TimeSpan.FromMilliseconds(100);

    private readonly string _hostUri;
    private readonly EventWriter _events;
    private readonly FrontEnd _frontEnd;
    private readonly OutputCapture _output;
    private readonly Action _beforeEnd;
    private readonly CSharpCells _csharp;
    private readonly CommandDispatcher _dispatcher;
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Takes over the console and the displayed values of this process.</summary>
    /// <param name="options">How the kernel works.</param>
    /// <param name="events">Where the events go.</param>
    /// <param name="beforeEnd">Called when a command is about to end; brings what is still on its way to the console.</param>
    public NotebookKernel(KernelOptions options, EventWriter events, Action beforeEnd)
    {
        _beforeEnd = beforeEnd;
        _hostUri = options.HostUri;
        _events = events;
        _frontEnd = new(events);
        _output = new(events);
        _csharp = new(options.WorkingDirectory);
        var session = new NotebookSession(_csharp, new TextStore(), new PackageManager(_csharp, options), _frontEnd);
        _dispatcher = new(session, _output, _hostUri, code => _exit.TrySetResult(code));
        Microsoft.DotNet.Interactive.Kernel.Ask = question => _frontEnd.AskAsync(_output.Current!, question);
    }

    /// <summary>Reads commands up to Quit or the end of the input.</summary>
    /// <returns>The process's exit code.</returns>
    public async Task<int> RunAsync(Stream input, CancellationToken cancellationToken)
    {
        UncaughtExceptions.Survive();
        _events.Write(new KernelReady(Languages.Infos(_hostUri)));
        // Threads of their own: the pool starts with few, and what blocks one of them makes the first cell wait.
        StartThread("warm-up", WarmUp);
        StartThread("commands", () => Read(input));
        _ = _dispatcher.RunAsync();
        using var end = cancellationToken.Register(() => _exit.TrySetResult(ExitCodes.Normal));
        return await _exit.Task;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _output.Current?.CancelAsync();
        _output.Dispose();
        _csharp.Dispose();
    }

    private static void StartThread(string name, ThreadStart work) =>
        new Thread(work) { IsBackground = true, Name = name }.Start();

    /// <summary>Loads the compiler before the first cell comes; one that comes at once does that itself.</summary>
    private void WarmUp()
    {
        Thread.Sleep(BeforeWarmUp);
        if (!_dispatcher.HasBegun)
            _csharp.WarmUp();
    }

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
                    _dispatcher.Dispatch(new(Languages.Route(envelope, _hostUri), _events, _output.Flush, _beforeEnd));
                    break;
            }
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            _events.Write(new ErrorProduced($"This line is not a command: {exception.Message}"));
        }
    }
}
