using System.Diagnostics;
using Dib.Documents;
using Dib.Reports;
using Dib.Running;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Digits.Cli.Terminal;

/// <summary>Tells a run in a terminal: finished cells scroll by, a bar and the running cell's last line stay below them.</summary>
/// <param name="console">The terminal.</param>
/// <param name="verbosity">How much.</param>
internal sealed class LiveProgress(IAnsiConsole console, Verbosity verbosity) : IRunProgress
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);
    private readonly Lock _lock = new();
    private readonly Stopwatch _clock = new();
    private TaskCompletionSource _finished = new();
    private Task _live = Task.CompletedTask;
    private int _cells;
    private int _done;
    private CellResult? _running;
    private string? _lastLine;
    private string _unfinishedLine = "";

    /// <inheritdoc/>
    public void NotebookStarted(Notebook notebook, int cells)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(notebook.Name)}[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
        foreach (var warning in Warnings.Of(notebook))
            console.MarkupLine($" [yellow]![/] {Markup.Escape(warning)}");
        (_cells, _done, _running, _lastLine) = (cells, 0, null, null);
        _finished = new TaskCompletionSource();
        _live = ShowAsync(_finished.Task);
    }

    /// <inheritdoc/>
    public void CellStarted(CellResult cell)
    {
        lock (_lock)
            (_running, _lastLine) = (cell, null);
        _clock.Restart();
    }

    /// <inheritdoc/>
    public void CellShowed(CellOutput output)
    {
        var text = output switch
        {
            StreamOutput stream => stream.Text,
            // A value that may be updated is a progress bar; others are for the report.
            DisplayOutput { ValueId: not null } shown => shown.Data.GetValueOrDefault("text/plain")
                ?? TerminalText.OfHtml(shown.Data.GetValueOrDefault("text/html") ?? ""),
            _ => "",
        };
        if (verbosity == Verbosity.Verbose && output is StreamOutput)
            Tell(text);
        if (TerminalText.LastLine(text) is not { } line)
            return;
        lock (_lock)
            _lastLine = line;
    }

    /// <inheritdoc/>
    public void CellFinished(CellResult cell)
    {
        lock (_lock)
        {
            _running = null;
            if (cell.HasRun)
                _done++;
        }
        if (_unfinishedLine.Length > 0)
            Tell("\n");
        if (verbosity == Verbosity.Quiet)
            return;
        var color = Words.Color(cell.State);
        var (mark, state) = cell.State switch
        {
            CellState.Passed => ("✓", ""),
            CellState.Skipped or CellState.NotRun => ("·", $" [grey]{Words.Of(cell.State)}[/]"),
            var other => ("✗", $" [{color}]{Words.Of(other)}[/]"),
        };
        var time = cell.HasRun ? CellLine.Seconds(cell.Duration) : "";
        var heading = Markup.Escape(Cut(cell.Heading, 40));
        console.Write(new AboveLive(
            new Markup($" [{color}]{mark}[/] {CellLine.Number(cell),3}  [grey]{time,9}[/]  {heading}{state}\n")));
    }

    /// <inheritdoc/>
    public void NotebookFinished(NotebookResult notebook)
    {
        _finished.TrySetResult();
        _live.GetAwaiter().GetResult();
        foreach (var (part, line) in Failure.Lines(notebook))
        {
            var style = part switch
            {
                Failure.Part.Place => new Style(decoration: Decoration.Bold),
                Failure.Part.Message or Failure.Part.MarkedSource => new Style(Color.Red),
                Failure.Part.Trace => new Style(Color.Grey),
                _ => Style.Plain,
            };
            console.Write(new Text(line + "\n", style));
        }
        console.WriteLine();
    }

    /// <summary>Writes the lines that are complete; the rest waits for its end.</summary>
    private void Tell(string text)
    {
        var lines = (_unfinishedLine + TerminalText.Plain(text)).Split('\n');
        _unfinishedLine = lines[^1];
        if (lines.Length == 1)
            return;
        // As a terminal shows it: what follows a carriage return replaces the line.
        var told = string.Concat(lines[..^1].Select(line => $"      | {line.TrimEnd('\r').Split('\r')[^1]}\n"));
        console.Write(new AboveLive(new Text(told, new Style(Color.Grey))));
    }

    private Task ShowAsync(Task finished) => console.Live(Picture()).AutoClear(true).StartAsync(async display =>
    {
        while (await Task.WhenAny(finished, Task.Delay(Period)) != finished)
            display.UpdateTarget(Picture());
    });

    private IRenderable Picture()
    {
        lock (_lock)
        {
            const int width = 24;
            var filled = _cells == 0 ? 0 : Math.Min(width, _done * width / _cells);
            var bar = $"[green]{new string('━', filled)}[/][grey]{new string('─', width - filled)}[/]";
            var what = _running is { } cell
                ? $"cell {cell.Number} · {CellLine.Seconds(_clock.Elapsed)} · {cell.Heading}"
                : "starting the kernel";
            return new Rows(
                new Markup($" {bar} {_done}/{_cells}  {Markup.Escape(Cut(what, width + 12))}"),
                new Markup($"   [grey]{Markup.Escape(Cut(_lastLine ?? "", 4))}[/]"));
        }
    }

    /// <summary>Text that leaves <paramref name="taken"/> columns of the line free.</summary>
    private string Cut(string text, int taken)
    {
        var room = Math.Max(10, console.Profile.Width - taken - 1);
        return text.Length <= room ? text : text[..(room - 1)] + "…";
    }
}
