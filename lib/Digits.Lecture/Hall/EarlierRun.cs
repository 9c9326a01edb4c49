using System.Text.Json;

namespace Digits.Lecture.Hall;

/// <summary>How long the cells took when <c>digits run</c> last ran them.</summary>
internal sealed class EarlierRun
{
    private readonly Dictionary<(string Notebook, int Cell), double> _seconds = [];

    private EarlierRun(IEnumerable<NotebookTimes> notebooks)
    {
        foreach (var notebook in notebooks)
        {
            foreach (var cell in notebook.Results ?? [])
                _seconds[(notebook.Name ?? "", cell.Cell)] = cell.Seconds;
        }
    }

    /// <summary>Reads a summary; one that is missing, of another label or not readable tells nothing.</summary>
    public static EarlierRun Read(string? path, string? label)
    {
        try
        {
            var summary = File.Exists(path)
                ? JsonSerializer.Deserialize<Summary>(File.ReadAllText(path), JsonSerializerOptions.Web)
                : null;
            return new EarlierRun((summary?.Notebooks ?? []).Where(notebook => notebook.Label == label));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return new EarlierRun([]);
        }
    }

    /// <summary>The seconds that a cell took; null where nobody knows.</summary>
    public double? Seconds(string notebook, int cell) => _seconds.TryGetValue((notebook, cell), out var seconds) ? seconds : null;

    private sealed record Summary(NotebookTimes[]? Notebooks);

    private sealed record NotebookTimes(string? Name, string? Label, CellTime[]? Results);

    private sealed record CellTime(int Cell, double Seconds);
}
