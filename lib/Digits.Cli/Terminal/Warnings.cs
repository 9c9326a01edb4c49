using Dib.Documents;

namespace Digits.Cli.Terminal;

/// <summary>What a notebook's author should know although it runs.</summary>
internal static class Warnings
{
    /// <summary>Sentences about its file and about directives without meaning.</summary>
    public static IEnumerable<string> Of(Notebook notebook)
    {
        if (notebook.Problem is not null)
            yield return notebook.Problem;
        foreach (var (i, cell) in notebook.CodeCells.Index())
        {
            foreach (var problem in CellDirectives.Of(cell).Problems)
                yield return $"Cell {i + 1}: {problem}";
        }
    }
}
