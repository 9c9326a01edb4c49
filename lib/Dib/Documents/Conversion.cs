namespace Dib.Documents;

/// <summary>Tells what a notebook loses on its way into the other format; never a cell with something in it.</summary>
public static class Conversion
{
    /// <summary>A sentence for each thing that <c>.dib</c> can't hold.</summary>
    public static IEnumerable<string> LossesAsDib(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var outputs = notebook.Cells.Count(cell => cell.Outputs.Count > 0);
        if (outputs > 0)
            yield return $"The outputs of {outputs} cells are left out: .dib holds none.";
        var empty = notebook.Cells.Count(cell => string.IsNullOrWhiteSpace(cell.Source));
        if (empty > 0)
            yield return $"{empty} empty cells are left out: .dib holds none.";
        var raw = notebook.Cells.Count(cell => cell.Kernel == KernelNames.Raw);
        if (raw > 0)
            yield return $"{raw} raw cells became markdown: .dib has no raw cells.";
        var kernels = notebook.CodeCells.Select(cell => cell.Kernel).Distinct();
        var foreign = kernels.Where(kernel => KernelNames.Resolve(kernel) is null).ToArray();
        if (foreign.Length > 0)
            yield return $"Cells in {string.Join(", ", foreign)} are joined to the cell above them when read: .dib knows no such kernel.";
    }
}
