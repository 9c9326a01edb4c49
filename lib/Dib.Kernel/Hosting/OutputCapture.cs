using Dib.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Hosting;

/// <summary>
/// Makes events of what cells print and display. Output belongs to the submission that runs; what comes when none does, to the last one.
/// </summary>
internal sealed class OutputCapture : IDisposable
{
    private readonly EventWriter _events;
    private readonly TextWriter _realOut = Console.Out;
    private readonly TextWriter _realError = Console.Error;
    private readonly TextReader _realIn = Console.In;
    private readonly ConsoleCapture _out;
    private readonly ConsoleCapture _error;
    private readonly UpdateGathering _updates;
    private readonly IDisposable _displays;
    private volatile Invocation? _current;

    /// <summary>Takes over this process's console and displayed values.</summary>
    public OutputCapture(EventWriter events)
    {
        _events = events;
        // Each hands on what the other has gathered before it gathers itself: so they keep their order.
        var gate = new Lock();
        _out = new(gate, text => Print(formatted => new StandardOutputValueProduced(formatted), text), () => _error!.Flush());
        _error = new(gate, text => Print(formatted => new StandardErrorValueProduced(formatted), text), _out.Flush);
        _updates = new(update => _current?.Publish(update));
        _displays = Formatter.SubscribeToDisplayedValues(Show);
        Console.SetOut(_out);
        Console.SetError(_error);
        Console.SetIn(new NoConsoleInput());
    }

    /// <summary>The submission that output belongs to.</summary>
    public Invocation? Current
    {
        get => _current;
        set
        {
            Flush();
            _current = value;
        }
    }

    /// <summary>Publishes what has been printed or updated and not yet published.</summary>
    public void Flush()
    {
        _out.Flush();
        _error.Flush();
        _updates.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _displays.Dispose();
        Console.SetOut(_realOut);
        Console.SetError(_realError);
        Console.SetIn(_realIn);
        _out.Dispose();
        _error.Dispose();
        _updates.Dispose();
    }

    private void Show(DisplayedValue shown)
    {
        if (shown.IsUpdated)
            _updates.Take(new(shown.FormattedValues, shown.DisplayId));
        else
            _current?.Publish(new DisplayedValueProduced(shown.FormattedValues, shown.DisplayId));
    }

    private void Print(Func<IReadOnlyList<FormattedValue>, KernelEvent> make, string text)
    {
        if (_current is { } current)
            _events.Write(make([new(PlainTextFormatter.MimeType, text)]), current.Envelope);
    }
}
