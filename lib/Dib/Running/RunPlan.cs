using Dib.Documents;

namespace Dib.Running;

/// <summary>What a run is going to do with a notebook.</summary>
internal sealed record RunPlan
{
    /// <summary>All cells in order, those put in too; a state of <see cref="CellState.Skipped"/> says what is left out.</summary>
    public required IReadOnlyList<CellResult> Cells { get; init; }

    /// <summary>The notebook's folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The parameters that the notebook declares and the run sets.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How many cells are to run.</summary>
    public int CellsToRun => Cells.Count(cell => cell.Cell.IsCode && cell.State != CellState.Skipped);

    public static RunPlan Of(Notebook notebook, RunOptions options)
    {
        var headings = Heading.All(notebook);
        var selected = options.Selection.In(notebook) ?? new HashSet<int>();
        var parameters = new ParameterSet(options.Parameters);
        var cells = new List<CellResult>();
        var number = 0;
        for (var i = 0; i < notebook.Cells.Count; i++)
        {
            var cell = notebook.Cells[i];
            var directives = CellDirectives.Of(cell);
            var isEmpty = string.IsNullOrWhiteSpace(cell.Source);
            var heading = Heading.Above(headings, i)?.Text ?? "";
            var isLeftOut = isEmpty || directives.Skip || !selected.Contains(i);
            cells.Add(new CellResult(cell, cell.IsCode ? ++number : 0, heading)
            {
                Directives = directives,
                State = cell.IsCode && isLeftOut ? CellState.Skipped : CellState.NotRun,
            });
            if (!isLeftOut && parameters.Injection(cell) is { } injection)
                cells.Add(new CellResult(injection, number, heading) { IsInjected = true });
        }
        return new RunPlan
        {
            Cells = cells,
            Parameters = parameters.SetIn(notebook),
            Folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Path ?? "notebook.dib"))!,
        };
    }
}
