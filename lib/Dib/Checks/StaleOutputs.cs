using Dib.Documents;

namespace Dib.Checks;

/// <summary>Finds outputs that are not those of the code beside them.</summary>
internal static class StaleOutputs
{
    public static IEnumerable<Finding> In(Notebook notebook, string? resultsFolder)
    {
        var path = notebook.Path ?? notebook.Name;
        var counts = notebook.CodeCells.Where(cell => cell.Outputs.Count > 0).Select(cell => cell.ExecutionCount).ToArray();
        if (counts.Any(count => count is null) || !counts.SequenceEqual(counts.Order()))
            yield return new Finding(
                path, "", "Its outputs are stale: its cells did not run in order. Run it from the top, or clear the outputs.");
        var executed = resultsFolder is null ? null : Path.Combine(resultsFolder, notebook.Name + ".ipynb");
        if (executed is null || !File.Exists(executed) || Path.GetFullPath(executed) == Path.GetFullPath(path))
            yield break;
        if (!Sources(NotebookFile.Read(executed)).SequenceEqual(Sources(notebook)))
            yield return new Finding(path, "", $"Its results are stale: {executed} was made from other cells. Run it again.");
    }

    private static IEnumerable<string> Sources(Notebook notebook) =>
        notebook.CodeCells.Where(cell => !IsInjected(cell)).Select(cell => cell.Source).Where(source => source.Length > 0);

    private static bool IsInjected(NotebookCell cell) =>
        cell.Metadata?["tags"] is System.Text.Json.Nodes.JsonArray tags && tags.Any(tag => (string?)tag == "injected-parameters");
}
