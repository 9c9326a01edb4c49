using System.Text.RegularExpressions;
using Dib.Documents;

namespace Dib.Checks;

/// <summary>Finds packages of which notebooks that belong together load different versions.</summary>
internal static partial class PackageVersions
{
    public static IEnumerable<Finding> Differing(IReadOnlyList<Notebook> notebooks)
    {
        var references =
            from notebook in notebooks
            from cell in notebook.CodeCells
            from line in cell.Lines.Index()
            let reference = Reference().Match(line.Item)
            where reference.Success
            select (
                Path: notebook.Path ?? notebook.Name,
                Place: NotebookCheck.Place(notebook, cell, line.Index + 1),
                Name: reference.Groups[1].Value,
                Version: reference.Groups[2] is { Success: true } version ? version.Value : "(none)");
        foreach (var package in references.GroupBy(reference => reference.Name, StringComparer.OrdinalIgnoreCase))
        {
            var usual = package.GroupBy(reference => reference.Version).OrderByDescending(group => group.Count()).First();
            foreach (var other in package.Where(reference => reference.Version != usual.Key))
            {
                yield return new Finding(
                    other.Path, other.Place,
                    $"{other.Name} is loaded in version {other.Version}, elsewhere in {usual.Key} ({usual.First().Path}).");
            }
        }
    }

    [GeneratedRegex("""^\s*#r\s+"nuget:\s*([^,"\s]+)\s*(?:,\s*([^"\s]+))?\s*"\s*$""")]
    private static partial Regex Reference();
}
