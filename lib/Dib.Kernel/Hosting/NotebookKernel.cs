using System.Threading.Channels;
using Dib.Kernel.Protocol;
using Dib.Kernel.Submissions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Hosting;

/// <summary>Carries out commands: submissions one after another, what an editor asks beside them, Cancel and Quit at once.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private readonly string _hostUri;
    private readonly EventWriter _events;
    private readonly CSharpCells _csharp;
    private readonly SubmissionRunner _runner;
    private readonly ConsoleCapture _out;
    private readonly ConsoleCapture _error;
    private readonly IDisposable _displays;
    private readonly Channel<Invocation> _submissions = Channel.CreateUnbounded<Invocation>();
    private volatile Invocation? _current;

    /// <summary>Takes over the console and the displayed values of this process.</summary>
    public NotebookKernel(KernelOptions options, EventWriter events)
    {
        _hostUri = options.HostUri;
        _events = events;
        _csharp = new(options.WorkingDirectory);
        _runner = new(_csharp);
        _out = new(text => PublishText(text, formatted => new StandardOutputValueProduced(formatted)));
        _error = new(text => PublishText(text, formatted => new StandardErrorValueProduced(formatted)));
        _displays = Formatter.SubscribeToDisplayedValues(Show);
    }

    /// <summary>Reads commands up to Quit or the end of the input.</summary>
    public async Task RunAsync(TextReader input, CancellationToken cancellationToken)
    {
        var (realOut, realError) = (Console.Out, Console.Error);
        Console.SetOut(_out);
        Console.SetError(_error);
        try
        {
            _events.Write(new KernelReady(Languages.Infos(_hostUri)));
            var warm = Task.Run(_csharp.WarmUp, cancellationToken);
            var submissions = Task.Run(RunSubmissionsAsync, cancellationToken);
            while (await input.ReadLineAsync(cancellationToken) is { } line && Dispatch(line))
            {
            }
            _current?.Cancel();
        }
        finally
        {
            Console.SetOut(realOut);
            Console.SetError(realError);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _displays.Dispose();
        _csharp.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    /// <summary>Starts on a command.</summary>
    /// <returns>Whether there is to be another one.</returns>
    private bool Dispatch(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return true;

        CommandEnvelope? envelope;
        try
        {
            envelope = ProtocolJson.ReadCommand(line);
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or NotSupportedException)
        {
            _events.Write(new ErrorProduced($"This line is not a command: {exception.Message}"));
            return true;
        }
        if (envelope is null)
            return true;

        var invocation = new Invocation(envelope.StampedBy(_hostUri + "/?tag=arrived"), _events, FlushConsole);
        switch (envelope.Command)
        {
            case SubmitCode:
                _submissions.Writer.TryWrite(invocation);
                return true;
            case Cancel:
                _current?.Cancel();
                invocation.Succeed();
                return true;
            case Quit:
                invocation.Succeed();
                return false;
            case RequestKernelInfo:
                foreach (var info in Languages.Infos(_hostUri))
                    invocation.Publish(new KernelInfoProduced(info));
                invocation.Succeed();
                return true;
            default:
                invocation.Fail($"This kernel doesn't answer {envelope.Command.GetType().Name} yet.");
                return true;
        }
    }

    private async Task RunSubmissionsAsync()
    {
        await foreach (var invocation in _submissions.Reader.ReadAllAsync())
        {
            _current = invocation;
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

    private void Show(DisplayedValue shown) =>
        _current?.Publish(shown.IsUpdated
            ? new DisplayedValueUpdated(shown.FormattedValues, shown.DisplayId)
            : new DisplayedValueProduced(shown.FormattedValues, shown.DisplayId));

    private void PublishText(string text, Func<IReadOnlyList<FormattedValue>, KernelEvent> make)
    {
        if (_current is { } current)
            _events.Write(make([new(PlainTextFormatter.MimeType, text)]), current.Envelope);
    }

    private void FlushConsole()
    {
        _out.Flush();
        _error.Flush();
    }
}
