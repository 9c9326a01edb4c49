using Dib.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Dib.Tests.Documents;

public class DibFormatTests
{
    [Fact]
    public void A_line_with_a_kernel_name_opens_a_cell()
    {
        var notebook = DibReader.Read("#!markdown\n\n# Title\n\n#!csharp\n\nvar x = 1;\n");
        Assert.Equal(
            [("markdown", "# Title", 3), ("csharp", "var x = 1;", 7)],
            notebook.Cells.Select(cell => (cell.Kernel, cell.Source, cell.Line)));
    }

    [Theory]
    [InlineData("#!c#", "csharp")]
    [InlineData("#!C#", "csharp")]
    [InlineData("#!md", "markdown")]
    [InlineData("#!f#", "fsharp")]
    [InlineData("#!js", "javascript")]
    [InlineData("#!powershell", "pwsh")]
    public void An_alias_stands_for_its_kernel(string line, string kernel) =>
        Assert.Equal(kernel, DibReader.Read(line + "\nx").Cells[0].Kernel);

    [Theory]
    [InlineData("#!time")]
    [InlineData("#!CSHARP")]
    [InlineData("#!csharp ")]
    [InlineData("#!csharp --name x")]
    [InlineData(" #!csharp")]
    [InlineData("#!value --name x")]
    public void Any_other_line_stays_in_its_cell(string line)
    {
        var notebook = DibReader.Read($"#!markdown\n\na\n{line}\nb");
        Assert.Equal($"a\n{line}\nb", Assert.Single(notebook.Cells).Source);
    }

    [Fact]
    public void Text_before_the_first_selector_is_csharp() =>
        Assert.Equal(
            [("csharp", "1 + 1"), ("markdown", "two")],
            DibReader.Read("1 + 1\n#!md\ntwo").Cells.Select(cell => (cell.Kernel, cell.Source)));

    [Fact]
    public void Blank_edge_lines_are_trimmed_and_cells_without_text_vanish() =>
        Assert.Equal(["a\n\nb"], DibReader.Read("#!csharp\n\n\n#!markdown\n\n\na\n\nb\n\n\n#!csharp\n").Cells.Select(cell => cell.Source));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("#!csharp\n\n")]
    public void A_file_without_text_is_one_empty_cell(string text)
    {
        var notebook = DibReader.Read(text);
        Assert.Equal("", Assert.Single(notebook.Cells).Source);
        Assert.Equal(text, DibWriter.Write(notebook));
    }

    [Fact]
    public void The_meta_block_is_metadata_and_no_cell()
    {
        var notebook = DibReader.Read("#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\"}}\n\n#!csharp\n\n1\n");
        Assert.Equal("csharp", (string?)notebook.Metadata?["kernelInfo"]?["defaultKernelName"]);
        Assert.Equal(["1"], notebook.Cells.Select(cell => cell.Source));
        Assert.Null(notebook.Problem);
    }

    [Fact]
    public void A_broken_meta_block_is_told_and_the_cells_are_read()
    {
        var notebook = DibReader.Read("#!meta\n{ \"kernelInfo\": \n#!csharp\n1\n");
        Assert.Contains("line 1 is not valid JSON", notebook.Problem);
        Assert.Equal(["1"], notebook.Cells.Select(cell => cell.Source));
    }

    [Fact]
    public void Line_numbers_are_the_file_s()
    {
        var text = "#!meta\n\n{}\n\n#!csharp\n\n\nvar a = 1;\nvar b = 2;\n\n#!csharp\nvar c = 3;\n";
        var lines = text.Split('\n');
        Assert.All(DibReader.Read(text).Cells, cell => Assert.Equal(cell.Lines[0], lines[cell.Line - 1]));
    }

    [Fact]
    public void A_windows_file_is_read_the_same_and_written_with_its_own_line_ends()
    {
        const string text = "\uFEFF#!meta\r\n\r\n{}\r\n\r\n#!csharp\r\n\r\nvar a = 1;\r\nvar b = 2;\r\n";
        var notebook = DibReader.Read(text);
        Assert.Equal("var a = 1;\nvar b = 2;", Assert.Single(notebook.Cells).Source);
        Assert.Equal(text, DibWriter.Write(notebook));
    }

    [Fact]
    public void Every_text_comes_back_as_it_was()
    {
        var pieces = Gen.Elements(
            "#!csharp", "#!c#", "#!markdown", "#!meta", "#!time", "{\"a\":1}", "{", "", " ", "\r", "\uFEFF", "var x = 1;", "# Title",
            "\n", "\n", "\r\n", "\n\n", "}");
        var texts = Gen.ListOf(pieces).Select(list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text => DibWriter.Write(DibReader.Read(text)) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Cells_made_in_memory_come_back_through_the_file()
    {
        var cells = Gen.ListOf(
            from kernel in Gen.Elements("csharp", "markdown", "fsharp", "html")
            from lines in Gen.NonEmptyListOf(Gen.Elements("var x = 1;", "", "#!time", "text", "  indented", "{}"))
            let source = string.Join('\n', lines).Trim('\n')
            where source.Length > 0
            select new NotebookCell(kernel, source));
        Prop.ForAll(cells.Where(list => list.Count > 0).ToArbitrary(), list =>
        {
            var read = DibReader.Read(DibWriter.Write(new Notebook { Cells = [.. list] }));
            return read.Cells.Select(cell => (cell.Kernel, cell.Source)).SequenceEqual(list.Select(cell => (cell.Kernel, cell.Source)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Prose_about_selectors_does_not_open_a_cell_when_written()
    {
        var text = DibWriter.Write(new Notebook { Cells = [new NotebookCell("markdown", "A cell starts with\n#!csharp\nas said.")] });
        Assert.Equal("A cell starts with\n #!csharp\nas said.", Assert.Single(DibReader.Read(text).Cells).Source);
    }

    [Fact]
    public void Five_thousand_cells_are_read()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(i => $"#!csharp\n\nvar x{i} = {i};\n\n"));
        Assert.Equal(5000, DibReader.Read(text).Cells.Count);
    }
}
