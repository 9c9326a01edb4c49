using System.Globalization;
using System.Xml.Linq;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports;

/// <summary>A run in JUnit's XML, one suite a notebook and one case a cell.</summary>
public static class JUnitReport
{
    /// <summary>The document.</summary>
    public static XDocument Of(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new XDocument(new XElement("testsuites", Seconds(run.Duration), run.Notebooks.Select(Suite)));
    }

    private static XElement Suite(NotebookResult notebook)
    {
        var cells = notebook.Cells.Where(cell => cell.Cell.IsCode).ToArray();
        var problem = notebook.Problem is null
            ? null
            : new XElement(
                "testcase", new XAttribute("name", "the notebook"), Class(notebook),
                Error("error", "Problem", notebook.Problem, notebook.Problem));
        return new XElement(
            "testsuite",
            new XAttribute("name", notebook.OutputName),
            new XAttribute("tests", cells.Length + (problem is null ? 0 : 1)),
            new XAttribute("failures", notebook.Failures.Count()),
            new XAttribute("errors", problem is null ? 0 : 1),
            new XAttribute("skipped", cells.Count(cell => !cell.HasRun)),
            new XAttribute("timestamp", notebook.Started.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
            Seconds(notebook.Duration),
            problem,
            cells.Select(cell => Case(notebook, cell)));
    }

    private static XElement Case(NotebookResult notebook, CellResult cell)
    {
        var outcome = cell.State switch
        {
            CellState.Passed => null,
            CellState.Skipped or CellState.NotRun => new XElement("skipped", new XAttribute("message", ExecutedNotebook.Word(cell.State))),
            _ => Error("failure", cell.Error!.Name, cell.Error.Message, TestCase.Details(notebook, cell)),
        };
        var output = TestCase.Output(cell, StreamOutput.Out);
        var errors = TestCase.Output(cell, StreamOutput.Error);
        return new XElement(
            "testcase",
            new XAttribute("name", TestCase.Name(cell)),
            Class(notebook),
            Seconds(cell.Duration),
            outcome,
            output.Length > 0 ? new XElement("system-out", output) : null,
            errors.Length > 0 ? new XElement("system-err", errors) : null);
    }

    private static XElement Error(string kind, string type, string message, string details) =>
        new(kind, new XAttribute("type", type), new XAttribute("message", XmlText.Clean(message)), XmlText.Clean(details));

    private static XAttribute Class(NotebookResult notebook) => new("classname", notebook.OutputName);

    private static XAttribute Seconds(TimeSpan time) => new("time", time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
}
