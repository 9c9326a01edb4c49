using System.Text.Json.Nodes;
using System.Xml.Linq;
using Dib.Documents;
using Dib.Reports;
using Dib.Reports.Charts;
using Dib.Reports.Html;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Reports;

public class RunReportTests
{
    private static readonly NotebookResult Notebook = Results.Of(
        Results.Prose("# Title"),
        Results.Code("Console.Write(1);", Results.Out("written\u001b[32m\u0000\u001b[0m \ud800 & <b>")),
        Results.Failed("a\nb", new("System.Exception", "no\u0007 <way>") { Line = 2, Traceback = ["at the cell"] }) with { Number = 2 },
        Results.Code("2") with { State = CellState.NotRun, Number = 3 });

    [Fact]
    public void Junit_has_a_case_a_cell()
    {
        var suite = Reread(JUnitReport.Of(Results.Run(Notebook))).Root!.Elements("testsuite").Single();
        Assert.Equal(("3", "1", "1", "0"),
            (Value(suite, "tests"), Value(suite, "failures"), Value(suite, "skipped"), Value(suite, "errors")));
        var cases = suite.Elements("testcase").ToArray();
        Assert.Equal(["cell 01 A heading", "cell 02 A heading", "cell 03 A heading"], cases.Select(test => Value(test, "name")));
        Assert.StartsWith("written ", (string?)cases[0].Element("system-out"));
        Assert.Equal(("System.Exception", "no <way>"),
            (Value(cases[1].Element("failure")!, "type"), Value(cases[1].Element("failure")!, "message")));
        Assert.Contains("sample.dib:11", cases[1].Element("failure")!.Value);
        Assert.NotNull(cases[2].Element("skipped"));
    }

    [Fact]
    public void Trx_has_a_result_a_cell_and_ids_that_fit_together()
    {
        var trx = Reread(TrxReport.Of(Results.Run(Notebook, Notebook with { OutputName = "other" })));
        var space = trx.Root!.Name.Namespace;
        var results = trx.Descendants(space + "UnitTestResult").ToArray();
        Assert.Equal(["Passed", "Failed", "NotExecuted", "Passed", "Failed", "NotExecuted"],
            results.Select(result => Value(result, "outcome")));
        var ids = results.Select(result => Value(result, "testId")).ToArray();
        Assert.Equal(6, ids.Distinct().Count());
        Assert.Equal(ids, trx.Descendants(space + "UnitTest").Select(test => Value(test, "id")));
        Assert.Equal(ids, trx.Descendants(space + "TestEntry").Select(test => Value(test, "testId")));
        var counters = trx.Descendants(space + "Counters").Single();
        Assert.Equal(("6", "2", "2"), (Value(counters, "total"), Value(counters, "passed"), Value(counters, "failed")));
    }

    [Fact]
    public void A_notebook_that_could_not_run_is_a_failure_too()
    {
        var broken = Results.Of(Results.Code("1") with { State = CellState.NotRun }) with { Problem = "The kernel does not start." };
        Assert.Equal("The kernel does not start.", Value(JUnitReport.Of(Results.Run(broken)).Descendants("error").Single(), "message"));
        Assert.Contains(TrxReport.Of(Results.Run(broken)).Descendants(), element =>
            element.Name.LocalName == "Message" && element.Value == "The kernel does not start.");
        Assert.Equal(ExitCodes.Failed, Results.Run(broken).ExitCode);
    }

    [Fact]
    public void The_json_summary_tells_each_cell()
    {
        var json = JsonNode.Parse(JsonSummary.Of(Results.Run(Notebook)))!;
        Assert.Equal(1, (int)json["exitCode"]!);
        var notebook = json["notebooks"]![0]!;
        Assert.Equal(("failed", 3, 2), ((string)notebook["state"]!, (int)notebook["cells"]!, (int)notebook["cellsRun"]!));
        Assert.Equal(["passed", "failed", "not run"], notebook["results"]!.AsArray().Select(cell => (string)cell!["state"]!));
        Assert.Equal(2, (int)notebook["results"]![1]!["error"]!["line"]!);
    }

    [Fact]
    public void The_executed_notebook_says_how_it_went_and_holds_the_outputs()
    {
        var result = Notebook with { Parameters = new Dictionary<string, string> { ["epochs"] = "3" } };
        var executed = IpynbReader.Read(IpynbWriter.Write(ExecutedNotebook.Of(result)));
        Assert.Equal("failed", (string?)executed.Metadata!["dib"]!["state"]);
        Assert.Equal("3", (string?)executed.Metadata!["dib"]!["parameters"]!["epochs"]);
        Assert.Equal([1, 2, null], executed.CodeCells.Select(cell => cell.ExecutionCount));
        Assert.Equal(1.25, (double)executed.Cells[1].Metadata!["dib"]!["seconds"]!);
        Assert.IsType<ErrorOutput>(Assert.Single(executed.Cells[2].Outputs));
    }

    [Fact]
    public void A_chart_in_the_executed_notebook_has_its_data_and_a_picture()
    {
        var chart = Results.Figure("{\"data\":[{\"y\":[1,2]}],\"layout\":{}}");
        var executed = ExecutedNotebook.Of(Results.Of(Results.Code("1", chart)));
        var data = Assert.IsType<DisplayOutput>(Assert.Single(executed.Cells[0].Outputs)).Data;
        Assert.StartsWith("<svg", data["image/svg+xml"]);
        Assert.Contains("\"y\"", data[PlotlyFigure.MimeType]);
        Assert.False(data.ContainsKey("text/html"));
    }

    [Theory]
    [InlineData("application/json", "{oops")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\":1}")]
    [InlineData("application/vnd.plotly.v1+json", "{\"data\":[null,1,{\"type\":\"heatmap\",\"z\":[[1,\"a\"]]}],\"layout\":[]}")]
    [InlineData("image/png", "not base64 \"")]
    [InlineData("image/svg+xml", "<svg")]
    [InlineData("text/latex", "$$ \\frac{a} $$")]
    [InlineData("text/markdown", "# A <b\n\n![x](\0)")]
    [InlineData("text/html", "<table><tr><td>\ud800")]
    [InlineData("application/javascript", "alert('</script>')")]
    [InlineData("something/else", "\0\ud800")]
    [InlineData("text/plain", "")]
    public void Any_output_can_be_written_down(string type, string value)
    {
        var result = Results.Of(Results.Code("\ud800", Results.Value(type, value)));
        var ipynb = JsonNode.Parse(IpynbWriter.Write(ExecutedNotebook.Of(result)))!;
        Assert.NotNull(ipynb["cells"]![0]!["outputs"]![0]!["data"]);
        Assert.Contains("</html>", HtmlReport.Of(result, PlotlySource.Beside));
    }

    [Fact]
    public void Directives_are_jupyter_s_tags_in_the_executed_notebook()
    {
        string[] cells = ["//| parameters\nvar x = 1;", "//| skip\n1", "//| raises\n1", "//| hide\n1"];
        var executed = ExecutedNotebook.Of(Results.Of([.. cells.Select(code => Results.Code(code))]));
        var tags = executed.Cells.Select(cell => (string?)cell.Metadata!["tags"]![0]);
        Assert.Equal(["parameters", "skip-execution", "raises-exception", "hide-input"], tags);
    }

    private static string? Value(XElement element, string attribute) => (string?)element.Attribute(attribute);

    /// <summary>What a reader of the file gets: XML that can't be written or read fails here.</summary>
    private static XDocument Reread(XDocument xml) => XDocument.Parse(xml.ToString());
}
