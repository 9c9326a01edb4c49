using System.Text.Json;

namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class MagicTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Theory]
    [InlineData("#!markdown\n# Title", "text/markdown", "# Title")]
    [InlineData("#!html\n<b>bold</b>", "text/html", "<b>bold</b>")]
    [InlineData("#!javascript\nalert(1)", "text/html", "<script type=\"text/javascript\">alert(1)</script>")]
    [InlineData("#!mermaid\ngraph LR\nA-->B", "text/vnd.mermaid", "graph LR\nA-->B")]
    public void A_cell_of_the_front_ends_language_reaches_it(string code, string mimeType, string expected) =>
        Assert.Equal(expected, _kernel.Submit(code).The("DisplayedValueProduced").Text(mimeType));

    [Fact]
    public void A_target_kernel_is_the_cells_language() =>
        Assert.Equal("*x*", _kernel.Submit("*x*", "md").The("DisplayedValueProduced").Text("text/markdown"));

    [Fact]
    public void A_target_kernel_that_is_not_there_says_which_are() =>
        Assert.Contains("There is no kernel fsharp here. This kernel runs csharp", _kernel.Submit("1", "fsharp").Failure());

    [Fact]
    public void Lines_after_a_language_line_keep_their_numbers() =>
        Assert.StartsWith("(4,1): error", _kernel.Submit("#!html\n<p>\n#!csharp\nnothing").Failure());

    [Theory]
    [InlineData("#!tiem", "Did you mean #!time?")]
    [InlineData("#!makdown", "Did you mean #!markdown?")]
    [InlineData("#!xylophone", "#!lsmagic lists all of them")]
    [InlineData("#!fsharp", "don't run here")]
    [InlineData("#!import \"a.dib\"", "#load")]
    public void An_unknown_magic_command_gets_a_sentence(string line, string expected) =>
        Assert.Contains(expected, _kernel.Submit(line).Failure());

    [Fact]
    public void Time_tells_the_wall_time_at_the_end()
    {
        var events = _kernel.Submit("#!time\nawait Task.Delay(20); display(\"inside\");");
        Assert.Matches(@"^Wall time: \d+(\.\d+)?ms$", events.Last(e => e.Type == "DisplayedValueProduced").Text("text/plain"));
    }

    [Fact]
    public void Whos_lists_each_variable_once_with_its_type_and_last_value()
    {
        _kernel.Submit("var xs = new[] { 1, 2 }; var name = \"a\";");
        _kernel.Submit("var name = \"<b>\";");
        var html = _kernel.Submit("#!whos").The("DisplayedValueProduced").Text("text/html");
        Assert.Contains("<td>xs</td><td>int[]</td>", html);
        Assert.Contains("[ 1, 2 ]", html);
        Assert.Contains("&lt;b&gt;", html);
        Assert.Equal(2, html.Split("<tr><td>").Length - 1);
    }

    [Fact]
    public void Set_declares_a_variable()
    {
        _kernel.Submit("#!set --name greeting --value \"Good morning\"");
        Assert.Equal("Good morning!", _kernel.Submit("greeting + \"!\"").Result());
    }

    [Fact]
    public void Set_asks_the_front_end_for_an_input()
    {
        var token = _kernel.Send("SubmitCode", new { code = "#!set --name year --value @input:\"Which year?\"\nyear" });
        var question = _kernel.NextCommand();
        Assert.Equal("RequestInput", question.GetProperty("commandType").GetString());
        Assert.Equal("Which year?", question.GetProperty("command").GetProperty("prompt").GetString());
        Assert.Equal("year", question.GetProperty("command").GetProperty("parameterName").GetString());

        var answer = new { eventType = "InputProduced", @event = new { value = "2026" }, command = question };
        _kernel.SendLine(JsonSerializer.Serialize(answer));
        Assert.Equal("2026", _kernel.EventsOf(token).Result());
    }

    [Fact]
    public void A_cell_asks_for_input_and_fails_when_there_is_none()
    {
        var token = _kernel.Send("SubmitCode", new { code = "await GetInputAsync(\"Who?\")" });
        var question = _kernel.NextCommand();
        var answer = new { eventType = "CommandFailed", @event = new { message = "Nobody is here." }, command = question };
        _kernel.SendLine(JsonSerializer.Serialize(answer));
        Assert.Contains("Nobody is here.", _kernel.EventsOf(token).Failure());
    }

    [Fact]
    public void Text_kept_by_value_is_shared_with_the_cells()
    {
        _kernel.Submit("#!value --name poem\nroses are\nred");
        _kernel.Submit("#!share poem --from value --as text");
        Assert.Equal("roses are\nred", _kernel.Submit("text").Result());
    }

    [Fact]
    public void Lsmagic_and_about_tell_what_there_is()
    {
        Assert.Contains("#!whos", _kernel.Submit("#!lsmagic").The("DisplayedValueProduced").Text("text/html"));
        Assert.Contains("TorchSharp-cpu 0.106.0", _kernel.Submit("#!about").The("DisplayedValueProduced").Text("text/html"));
    }
}
