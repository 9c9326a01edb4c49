using Dib.Client;
using Dib.Documents;
using Dib.Running;

namespace Dib.Tests.Support;

/// <summary>Runs notebooks on a real kernel process.</summary>
internal static class Run
{
    public static KernelLaunch Kernel => KernelLaunch.Of(DigitsCommand.Assembly, "kernel");

    public static RunOptions Options => new() { Kernel = Kernel };

    /// <summary>Runs a notebook of C# cells.</summary>
    public static Task<NotebookResult> CellsAsync(params string[] cells) => CellsAsync(Options, cells);

    public static Task<NotebookResult> CellsAsync(RunOptions options, params string[] cells) =>
        NotebookAsync(options, new Notebook { Cells = [.. cells.Select(cell => new NotebookCell(KernelNames.CSharp, cell))] });

    public static Task<NotebookResult> NotebookAsync(
        RunOptions options, Notebook notebook, IRunProgress? progress = null, CancellationToken cancellationToken = default) =>
        new NotebookRunner(options, progress ?? new SilentProgress()).RunAsync(notebook, cancellationToken);

    public static IReadOnlyList<CellState> States(this NotebookResult result) =>
        [.. result.Cells.Where(cell => cell.Cell.IsCode).Select(cell => cell.State)];

    public static string Text(this CellResult cell) =>
        string.Concat(cell.Outputs.OfType<StreamOutput>().Where(stream => stream.Name == "stdout").Select(stream => stream.Text));
}
