using System.Diagnostics;
using Dib.Tests.Support;

namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class CellTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Fact]
    public void A_trailing_expression_is_the_cells_value() =>
        Assert.Equal("2", _kernel.Submit("1 + 1").Result());

    [Fact]
    public void A_cell_sees_what_earlier_cells_declared()
    {
        _kernel.Submit("var x = 20; int Twice(int n) => 2 * n; record Point(int X);");
        Assert.Equal("42", _kernel.Submit("Twice(x) + new Point(2).X").Result());
    }

    [Fact]
    public void A_variable_can_be_declared_again_with_another_type()
    {
        _kernel.Submit("var x = 1;");
        _kernel.Submit("var x = \"two\";");
        Assert.Equal("3", _kernel.Submit("x.Length").Result());
    }

    [Fact]
    public void What_a_cell_declared_before_it_threw_stays()
    {
        Assert.Contains("DivideByZeroException", _kernel.Submit("var x = 5; var zero = 0; var y = x / zero;").Failure());
        Assert.Equal("5", _kernel.Submit("x").Result());
    }

    [Fact]
    public void A_cell_that_does_not_compile_leaves_no_trace()
    {
        _kernel.Submit("var x = 1;");
        _kernel.Submit("var x = \"no\" + undefined;");
        Assert.Equal("2", _kernel.Submit("x + 1").Result());
    }

    [Fact]
    public void Await_works_at_the_top_level() =>
        Assert.Equal("7", _kernel.Submit("await Task.Delay(10); await Task.FromResult(7)").Result());

    [Fact]
    public void Console_output_comes_before_the_value_and_in_order()
    {
        var events = _kernel.Submit("Console.WriteLine(1); Console.Error.Write(\"e\"); 3");
        Assert.Equal("1" + Environment.NewLine, events.Output());
        Assert.Equal("e", events.Output("StandardErrorValueProduced"));
        Assert.Equal(
            ["CodeSubmissionReceived", "CompleteCodeSubmissionReceived", "StandardOutputValueProduced", "StandardErrorValueProduced",
             "DiagnosticsProduced", "ReturnValueProduced", "CommandSucceeded"],
            events.Types());
    }

    [Fact]
    public void Output_and_error_output_keep_their_order()
    {
        var events = _kernel.Submit(
            "for (var i = 0; i < 3; i++) { Console.WriteLine(i); Console.WriteLine(i); Console.Error.Write(\"e\"); }");
        var printed = events.Where(e => e.Type.StartsWith("Standard", StringComparison.Ordinal))
            .Select(e => e.Text("text/plain")!.ReplaceLineEndings(" "));
        Assert.Equal("0 0 e1 1 e2 2 e", string.Concat(printed));
    }

    [Fact]
    public void A_displayed_value_can_be_updated_in_its_place()
    {
        var events = _kernel.Submit("var d = display(\"one\"); d.Update(\"two\"); \"three\".Display();");
        var first = events.First(e => e.Type == "DisplayedValueProduced");
        var update = events.The("DisplayedValueUpdated");
        Assert.Equal("one", first.Text("text/plain"));
        Assert.Equal("two", update.Text("text/plain"));
        Assert.Equal(first.Body.GetProperty("valueId").GetString(), update.Body.GetProperty("valueId").GetString());
        Assert.Equal("three", events.Last(e => e.Type == "DisplayedValueProduced").Text("text/plain"));
    }

    [Fact]
    public void Updates_in_a_tight_loop_are_gathered_and_the_last_one_counts()
    {
        var clock = Stopwatch.StartNew();
        _kernel.Submit("var a = display(0); var b = display(0);");
        var events = _kernel.Submit("for (var i = 1; i <= 2000; i++) { a.Update(i); b.Update(-i); }");
        var updates = events.Where(e => e.Type == "DisplayedValueUpdated").ToList();
        Assert.InRange(updates.Count, 2, 4 + 2 * (clock.Elapsed / TimeSpan.FromMilliseconds(50)));
        Assert.Contains("<pre>2000</pre>", updates.Last(e => Id(e) == Id(updates[0])).Text("text/html"));
        Assert.Contains("<pre>-2000</pre>", updates.Last(e => Id(e) != Id(updates[0])).Text("text/html"));

        static string? Id(Event update) => update.Body.GetProperty("valueId").GetString();
    }

    [Fact]
    public void Html_can_be_written_in_csharp()
    {
        _kernel.Submit("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;");
        Assert.Equal(
            "<span id=\"s\"><img hidden src=\"a&quot;b\" data-n=\"1.5\"></img>"
            + "<a href=\"x\"><b>&lt;text&gt;</b></a><br /><i>raw</i></span>",
            Html("span[id: \"s\"](img[\"hidden\", src: \"a\\\"b\", data_n: 1.5], "
                + "a[href: \"x\"](b(\"<text>\")), br, HTML(\"<i>raw</i>\"))"));
        Assert.Equal("<ul><li>1</li><li>2</li></ul>", Html("ul(new[] { \"1\", \"2\" }.Select(n => li(n)))"));
        Assert.Equal("<blockquote>words</blockquote>", Html("_.blockquote(\"words\")"));
        Assert.Contains("<td>Fruit</td><td><div class=\"dni-plaintext\"><pre>apple</pre>", Html("b(new { Fruit = \"apple\" })"));

        string Html(string code) => _kernel.Submit(code).The("ReturnValueProduced").Text("text/html");
    }

    [Fact]
    public void An_update_before_a_long_pause_is_not_held_back()
    {
        var token = _kernel.Send("SubmitCode", new { code = "var d = display(0); d.Update(1); d.Update(2); while (true) { }" });
        Event update;
        do
            update = _kernel.NextOf("DisplayedValueUpdated");
        while (!update.Text("text/html").Contains("<pre>2</pre>"));
        _kernel.Send("Cancel", new { });
        Assert.Contains("cancelled", _kernel.EventsOf(token).Failure());
    }

    [Fact]
    public void A_script_is_loaded_from_the_notebooks_folder()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("twice.csx", "int Twice(int x) => 2 * x;\nvar loaded = \"yes\";");
        Assert.Equal("42 yes", _kernel.Submit($"#load \"{script}\"\n$\"{{Twice(21)}} {{loaded}}\"").Result());
        Assert.Equal("6", _kernel.Submit("Twice(3)").Result());
        Assert.Contains("(1,7): error CS1504", _kernel.Submit("#load \"missing.csx\"").Failure());
    }

    [Fact]
    public void A_compile_error_names_its_line_and_column()
    {
        var events = _kernel.Submit("var a = 1;\nvar b = a +\n  missing;");
        var diagnostic = events.The("DiagnosticsProduced").Body.GetProperty("diagnostics")[0];
        Assert.Equal("CS0103", diagnostic.GetProperty("code").GetString());
        Assert.Equal(2, diagnostic.GetProperty("linePositionSpan").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.StartsWith("(3,3): error CS0103:", events.Failure());
    }

    [Fact]
    public void A_trace_shows_only_the_learners_frames_with_their_lines()
    {
        _kernel.Submit("int First(int[] xs)\n{\n    return xs.Where(x => x > 9).First();\n}");
        var failure = _kernel.Submit("var ok = 1;\n\nFirst(new[] { 1 })").Failure();
        Assert.Equal(
            "System.InvalidOperationException: Sequence contains no elements" + Environment.NewLine
            + "   at First(int[] xs) in cell 1:line 3" + Environment.NewLine
            + "   at the cell in cell 2:line 3",
            failure);
    }
}
