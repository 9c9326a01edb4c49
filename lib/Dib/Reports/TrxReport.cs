using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Dib.Documents;
using Dib.Running;

namespace Dib.Reports;

/// <summary>A run in Visual Studio's test results format, one result a cell.</summary>
public static class TrxReport
{
    private static readonly XNamespace Team = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>The format's own id for a unit test.</summary>
    private const string UnitTest = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";

    /// <summary>The format's own id for the list of results that are in no other list.</summary>
    private const string NoList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";

    /// <summary>The document.</summary>
    public static XDocument Of(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var cases = run.Notebooks.SelectMany(Cases).ToArray();
        var ended = run.Started + run.Duration;
        return new XDocument(new XElement(
            Team + "TestRun",
            new XAttribute("id", Id($"{run.Started:O}")),
            new XAttribute("name", "notebooks"),
            new XElement(Team + "Times", Time("creation", run.Started), Time("start", run.Started), Time("finish", ended)),
            new XElement(Team + "Results", cases.Select(Result)),
            new XElement(Team + "TestDefinitions", cases.Select(Definition)),
            new XElement(Team + "TestEntries", cases.Select(Entry)),
            new XElement(
                Team + "TestLists",
                new XElement(Team + "TestList", new XAttribute("name", "Results Not in a List"), new XAttribute("id", NoList))),
            Summary(run, cases)));
    }

    private static IEnumerable<Case> Cases(NotebookResult notebook)
    {
        if (notebook.Problem is not null)
            yield return new Case(notebook, null, "the notebook", "Failed", TimeSpan.Zero);
        foreach (var cell in notebook.Cells.Where(cell => cell.Cell.IsCode))
        {
            var outcome = cell.State switch
            {
                CellState.Passed => "Passed",
                CellState.Skipped or CellState.NotRun => "NotExecuted",
                _ => "Failed",
            };
            yield return new Case(notebook, cell, TestCase.Name(cell), outcome, cell.Duration);
        }
    }

    private static XElement Result(Case test)
    {
        var output = new XElement(Team + "Output");
        if (test.Cell is not null && TestCase.Output(test.Cell, StreamOutput.Out) is { Length: > 0 } text)
            output.Add(new XElement(Team + "StdOut", text));
        if (test.Cell is not null && TestCase.Output(test.Cell, StreamOutput.Error) is { Length: > 0 } errors)
            output.Add(new XElement(Team + "StdErr", errors));
        if (test.Outcome == "Failed")
        {
            output.Add(new XElement(
                Team + "ErrorInfo",
                new XElement(
                    Team + "Message",
                    XmlText.Clean(test.Cell?.Error is { } error ? $"{error.Name}: {error.Message}" : test.Notebook.Problem!)),
                test.Cell is null ? null : new XElement(Team + "StackTrace", XmlText.Clean(TestCase.Details(test.Notebook, test.Cell)))));
        }
        return new XElement(
            Team + "UnitTestResult",
            new XAttribute("testId", test.Id),
            new XAttribute("executionId", Id("run " + test.Key)),
            new XAttribute("testName", $"{test.Notebook.OutputName}, {test.Name}"),
            new XAttribute("computerName", Environment.MachineName),
            new XAttribute("duration", test.Duration.ToString("c", CultureInfo.InvariantCulture)),
            new XAttribute("testType", UnitTest),
            new XAttribute("outcome", test.Outcome),
            new XAttribute("testListId", NoList),
            output.HasElements ? output : null);
    }

    private static XElement Definition(Case test) => new(
        Team + "UnitTest",
        new XAttribute("name", $"{test.Notebook.OutputName}, {test.Name}"),
        new XAttribute("id", test.Id),
        new XAttribute("storage", test.Notebook.Notebook.Path ?? test.Notebook.OutputName),
        new XElement(Team + "Execution", new XAttribute("id", Id("run " + test.Key))),
        new XElement(
            Team + "TestMethod",
            new XAttribute("codeBase", test.Notebook.Notebook.Path ?? test.Notebook.OutputName),
            new XAttribute("className", test.Notebook.OutputName),
            new XAttribute("name", test.Name)));

    private static XElement Entry(Case test) => new(
        Team + "TestEntry",
        new XAttribute("testId", test.Id), new XAttribute("executionId", Id("run " + test.Key)), new XAttribute("testListId", NoList));

    private static XElement Summary(RunResult run, Case[] cases)
    {
        int Count(string outcome) => cases.Count(test => test.Outcome == outcome);
        return new XElement(
            Team + "ResultSummary",
            new XAttribute("outcome", run.ExitCode == ExitCodes.Passed ? "Completed" : "Failed"),
            new XElement(
                Team + "Counters",
                new XAttribute("total", cases.Length),
                new XAttribute("executed", cases.Length - Count("NotExecuted")),
                new XAttribute("passed", Count("Passed")),
                new XAttribute("failed", Count("Failed")),
                new XAttribute("notExecuted", Count("NotExecuted"))));
    }

    private static XAttribute Time(string name, DateTimeOffset time) => new(name, time.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>An id that the same text always gets.</summary>
    private static Guid Id(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    private sealed record Case(NotebookResult Notebook, CellResult? Cell, string Name, string Outcome, TimeSpan Duration)
    {
        public string Key => $"{Notebook.OutputName}/{Name}";

        public Guid Id => TrxReport.Id(Key);
    }
}
