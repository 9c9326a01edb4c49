using System.Globalization;
using Dib.Running;
using Spectre.Console;

namespace Digits.Cli.Terminal;

/// <summary>The table at the end of a run.</summary>
internal static class SummaryTable
{
    public static void Write(IAnsiConsole console, RunResult run)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Notebook");
        foreach (var name in new[] { "Cells", "Charts", "Seconds" })
            table.AddColumn(new TableColumn(name).RightAligned());
        table.AddColumn("Result");
        foreach (var notebook in run.Notebooks)
        {
            table.AddRow(
                Markup.Escape(notebook.OutputName),
                notebook.CellsRun == notebook.CodeCells ? $"{notebook.CellsRun}" : $"{notebook.CellsRun} of {notebook.CodeCells}",
                $"{notebook.Charts}",
                notebook.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),
                $"[{Words.Color(notebook.State)}]{Words.Of(notebook.State)}[/]");
        }
        console.Write(table);
    }
}
