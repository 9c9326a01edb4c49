using System.Text.Json.Nodes;
using Dib.Documents;

namespace Dib.Tests.Documents;

public class IpynbFormatTests
{
    [Fact]
    public void Cells_outputs_and_metadata_come_back()
    {
        var notebook = new Notebook
        {
            Cells =
            [
                new NotebookCell("markdown", "# Title\n\ntext"),
                new NotebookCell("csharp", "var x = 1;\nx")
                {
                    Id = "abc",
                    ExecutionCount = 3,
                    Outputs =
                    [
                        new StreamOutput("stdout", "one\ntwo\n"),
                        new DisplayOutput(
                            new Dictionary<string, string> { ["text/html"] = "<b>1</b>", ["application/json"] = "{\"a\":1}" },
                            IsResult: true),
                        new ErrorOutput("System.Exception", "oops", ["at here"]),
                    ],
                },
                new NotebookCell("fsharp", "let x = 1"),
            ],
        };
        var read = IpynbReader.Read(IpynbWriter.Write(notebook));
        Assert.Equal(notebook.Cells.Select(cell => (cell.Kernel, cell.Source)), read.Cells.Select(cell => (cell.Kernel, cell.Source)));
        var cell = read.Cells[1];
        Assert.Equal(("abc", 3), (cell.Id, cell.ExecutionCount));
        Assert.Equal(new StreamOutput("stdout", "one\ntwo\n"), cell.Outputs[0]);
        var value = Assert.IsType<DisplayOutput>(cell.Outputs[1]);
        Assert.True(value.IsResult);
        Assert.Equal(("<b>1</b>", "{\"a\":1}"), (value.Data["text/html"], value.Data["application/json"]));
        Assert.Equal("oops", Assert.IsType<ErrorOutput>(cell.Outputs[2]).Message);
    }

    [Fact]
    public void Every_cell_has_an_id_that_nbformat_allows_and_no_other_has()
    {
        var cells = new[] { "a b", null, "same", "same", new string('x', 65) }.Select(id => new NotebookCell("csharp", "1") { Id = id });
        var json = JsonNode.Parse(IpynbWriter.Write(new Notebook { Cells = [.. cells] }))!;
        var ids = json["cells"]!.AsArray().Select(cell => (string)cell!["id"]!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", id));
        Assert.Contains("same", ids);
        Assert.Equal((4, 5), ((int)json["nbformat"]!, (int)json["nbformat_minor"]!));
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "fsharp", "let x = 1")]
    [InlineData("#!time\nvar x = 1;", "csharp", "#!time\nvar x = 1;")]
    public void A_first_line_can_choose_the_kernel(string source, string kernel, string text)
    {
        var json = new JsonObject
        {
            ["cells"] = new JsonArray(new JsonObject { ["cell_type"] = "code", ["source"] = source }),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        var cell = Assert.Single(IpynbReader.Read(json.ToJsonString()).Cells);
        Assert.Equal((kernel, text), (cell.Kernel, cell.Source));
    }

    [Fact]
    public void A_notebook_of_another_language_keeps_it()
    {
        const string json = """
            {"cells":[{"cell_type":"code","metadata":{},"source":["print(1)"],"outputs":[],"execution_count":null}],
             "metadata":{"kernelspec":{"name":"python3","language":"python","display_name":"Python 3"}},"nbformat":4,"nbformat_minor":4}
            """;
        Assert.Equal("python", Assert.Single(IpynbReader.Read(json).Cells).Kernel);
    }

    [Theory]
    [InlineData("", "is no Jupyter notebook")]
    [InlineData("[1]", "should hold one JSON object")]
    [InlineData("{\"cells\":1}", "nbformat 4")]
    [InlineData("{\"cells\":[],\"metadata\":{},\"nbformat\":3}", "nbformat 4")]
    [InlineData("{\"cells\":[{\"cell_type\":1}],\"metadata\":{},\"nbformat\":4}", "nbformat 4")]
    public void What_is_no_notebook_is_refused_with_a_sentence(string text, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<NotebookFormatException>(() => IpynbReader.Read(text, "a.ipynb")).Message);

    [Fact]
    public void A_dib_goes_to_ipynb_and_back_without_losing_a_cell()
    {
        const string text = "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\"}}\n\n"
            + "#!markdown\n\n# A\n\n#!csharp\n\n//| timeout: 5\n#!time\n1 + 1\n\n#!fsharp\n\n1\n\n";
        var there = IpynbReader.Read(IpynbWriter.Write(DibReader.Read(text)));
        var back = DibReader.Read(DibWriter.Write(there));
        Assert.Equal(
            DibReader.Read(text).Cells.Select(cell => (cell.Kernel, cell.Source)), back.Cells.Select(cell => (cell.Kernel, cell.Source)));
    }
}
