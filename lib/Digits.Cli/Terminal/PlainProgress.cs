using System.Globalization;
using Dib.Documents;
using Dib.Running;

namespace Digits.Cli.Terminal;

/// <summary>Tells a run line by line, for a log or a pipe.</summary>
/// <param name="output">Where to.</param>
internal sealed class PlainProgress(TextWriter output) : IRunProgress
{
    private int _cells;

    /// <inheritdoc/>
    public void NotebookStarted(Notebook notebook, int cells)
    {
        _cells = notebook.CodeCells.Count();
        output.WriteLine(notebook.Path ?? notebook.Name);
    }

    /// <inheritdoc/>
    public void CellStarted(CellResult cell)
    {
    }

    /// <inheritdoc/>
    public void CellShowed(CellOutput shown)
    {
    }

    /// <inheritdoc/>
    public void CellFinished(CellResult cell) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {cell.Number,3}/{_cells}  {Words.Of(cell.State),-11} {cell.Duration.TotalSeconds,7:0.00} s  {cell.Heading}"));

    /// <inheritdoc/>
    public void NotebookFinished(NotebookResult notebook)
    {
        foreach (var line in Failure.Lines(notebook))
            output.WriteLine(line);
        output.WriteLine();
    }
}
