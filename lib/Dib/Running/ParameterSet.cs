using Dib.Documents;

namespace Dib.Running;

/// <summary>The values of a run for its notebooks' parameters.</summary>
/// <param name="values">Name to value, as given.</param>
public sealed class ParameterSet(IReadOnlyDictionary<string, string> values)
{
    private static readonly string[] Asking = ["@input", "@password", "GetInputAsync", "GetPasswordAsync"];

    /// <summary>Makes sure that each value is one that some notebook declares or asks for, and of the declared type.</summary>
    /// <exception cref="ParameterException">One is not.</exception>
    public void Check(IReadOnlyCollection<Notebook> notebooks)
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        var declared = notebooks.SelectMany(notebook => notebook.Cells.SelectMany(DeclaredBy)).ToArray();
        foreach (var (name, value) in values)
        {
            var meant = declared.Where(parameter => parameter.Name == name).ToArray();
            foreach (var parameter in meant)
                parameter.Assign(value);
            if (meant.Length == 0 && !notebooks.Any(notebook => notebook.CodeCells.Any(cell => AsksFor(cell, name))))
                throw new ParameterException(Unknown(name, [.. declared.Select(parameter => parameter.Name).Distinct()]));
        }
    }

    /// <summary>The cell that sets the parameters which <paramref name="cell"/> declares; null when the run sets none of them.</summary>
    public NotebookCell? Injection(NotebookCell cell)
    {
        var assignments = DeclaredBy(cell).Where(parameter => values.ContainsKey(parameter.Name))
            .Select(parameter => parameter.Assign(values[parameter.Name])).ToArray();
        return assignments.Length > 0 ? new NotebookCell(cell.Kernel, string.Join('\n', assignments)) : null;
    }

    /// <summary>The values that a notebook's cells declare.</summary>
    public IReadOnlyDictionary<string, string> SetIn(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var names = notebook.Cells.SelectMany(DeclaredBy).Select(parameter => parameter.Name).ToHashSet();
        return values.Where(value => names.Contains(value.Key)).ToDictionary();
    }

    private static IEnumerable<Parameter> DeclaredBy(NotebookCell cell) =>
        cell.Kernel == KernelNames.CSharp && CellDirectives.Of(cell).IsParameters ? Parameter.DeclaredBy(cell.Source) : [];

    private static bool AsksFor(NotebookCell cell, string name) =>
        Asking.Any(word => cell.Source.Contains(word, StringComparison.Ordinal)) && cell.Source.Contains(name, StringComparison.Ordinal);

    private static string Unknown(string name, string[] declared) => declared.Length == 0
        ? $"There is no parameter {name}: no cell starts with `//| parameters`."
        : $"There is no parameter {name}; the notebooks have {string.Join(", ", declared)}.";
}
