using Dib.Documents;
using Dib.Reports;
using Dib.Running;

namespace Digits.Cli.Terminal;

/// <summary>Tells a run line by line, for a log or a pipe.</summary>
/// <param name="output">Where to.</param>
/// <param name="verbosity">How much.</param>
internal sealed class PlainProgress(TextWriter output, Verbosity verbosity) : IRunProgress
{
    private int _cells;
    private bool _lineOpen;

    /// <inheritdoc/>
    public void NotebookStarted(Notebook notebook, int cells)
    {
        _cells = notebook.CodeCells.Count();
        if (verbosity > Verbosity.Quiet)
            output.WriteLine(notebook.Path ?? notebook.Name);
        foreach (var warning in Warnings.Of(notebook))
            output.WriteLine($"  ! {warning}");
    }

    /// <inheritdoc/>
    public void CellStarted(CellResult cell)
    {
    }

    /// <inheritdoc/>
    public void CellShowed(CellOutput shown)
    {
        if (verbosity < Verbosity.Verbose || shown is not StreamOutput stream)
            return;
        foreach (var (i, line) in TerminalText.Plain(stream.Text).TrimEnd('\n').Split('\n').Index())
            output.Write(i == 0 && _lineOpen ? line : $"{(i == 0 ? "" : "\n")}      | {line}");
        _lineOpen = !stream.Text.EndsWith('\n');
        if (!_lineOpen)
            output.WriteLine();
    }

    /// <inheritdoc/>
    public void CellFinished(CellResult cell)
    {
        if (_lineOpen)
            output.WriteLine();
        _lineOpen = false;
        if (verbosity > Verbosity.Quiet)
        {
            var (number, state, time) = (CellLine.Number(cell), Words.Of(cell.State), CellLine.Seconds(cell.Duration));
            output.WriteLine($"  {number,3}/{_cells}  {state,-11} {time,9}  {cell.Heading}".TrimEnd());
        }
    }

    /// <inheritdoc/>
    public void NotebookFinished(NotebookResult notebook)
    {
        foreach (var (_, line) in Failure.Lines(notebook))
            output.WriteLine(line);
        if (verbosity > Verbosity.Quiet)
            output.WriteLine();
    }
}
