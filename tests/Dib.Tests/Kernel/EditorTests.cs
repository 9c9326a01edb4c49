using System.Text.Json;

namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class EditorTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Theory]
    [InlineData("Console.Wri|", "WriteLine")]
    [InlineData("\"text\".|", "Length")]
    [InlineData("new[] { 1 }.|", "Select")]
    [InlineData("int? x = 1; x?.|", "ToString")]
    [InlineData("using System.Te|", "Text")]
    [InlineData("Sys|", "System")]
    [InlineData("var dog = 1;\nd|", "dog")]
    [InlineData("forea|", "foreach")]
    [InlineData("new StringBu|", "StringBuilder")]
    [InlineData("string.Join(|", "separator:")]
    [InlineData("new UriBuilder { |", "Host")]
    [InlineData("dis|", "display")]
    [InlineData("#!ti|", "#!time")]
    [InlineData("#!mark|", "#!markdown")]
    [InlineData("#r \"nuget: Torch|\"", "TorchSharp-cpu, 0.106.0")]
    [InlineData("#!time\nConsole.|", "WriteLine")]
    public void A_name_is_completed(string code, string expected) => Assert.Contains(expected, Complete(code));

    [Theory]
    [InlineData("// Console.|")]
    [InlineData("\"Console.|\"")]
    [InlineData("12|")]
    public void Nothing_is_offered_inside_of_text(string code) => Assert.Empty(Complete(code));

    [Fact]
    public void What_earlier_cells_declared_is_completed_with_its_signature()
    {
        _kernel.Submit("/// <summary>Doubles.</summary>\nint Twice(int number) => 2 * number; var parrots = 3;");
        Assert.Contains("parrots", Complete("par|"));
        var item = Items("Twi|").Single(i => i.GetProperty("displayText").GetString() == "Twice");
        Assert.Equal("Method", item.GetProperty("kind").GetString());
        Assert.Contains("int Twice(int number)", item.GetProperty("documentation").GetString());
        Assert.Equal("Twice", item.GetProperty("insertText").GetString());
    }

    [Fact]
    public void Completions_do_not_wait_for_a_running_cell()
    {
        var running = _kernel.Send("SubmitCode", new { code = "Console.WriteLine(1); System.Threading.Thread.Sleep(-1);" });
        _kernel.NextOf("StandardOutputValueProduced");
        Assert.Contains("WriteLine", Complete("Console.|"));
        _kernel.Send("Cancel", new { });
        Assert.Equal(running, _kernel.NextOf("CommandFailed").Token);
    }

    [Fact]
    public void A_name_under_the_mouse_shows_what_it_is()
    {
        var hover = Ask("RequestHoverText", "var width = 3;\nwid|th + 1").The("HoverTextProduced").Body;
        Assert.Contains("int width", hover.GetProperty("content")[0].GetProperty("value").GetString());
        Assert.Equal("text/markdown", hover.GetProperty("content")[0].GetProperty("mimeType").GetString());
        Assert.Equal(1, hover.GetProperty("linePositionSpan").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal(5, hover.GetProperty("linePositionSpan").GetProperty("end").GetProperty("character").GetInt32());
    }

    [Fact]
    public void A_call_being_written_shows_its_parameters()
    {
        var help = Ask("RequestSignatureHelp", "Math.Pow(2, |").The("SignatureHelpProduced").Body;
        var signature = help.GetProperty("signatures")[help.GetProperty("activeSignatureIndex").GetInt32()];
        Assert.Contains("Pow(double x, double y)", signature.GetProperty("label").GetString());
        Assert.Equal("double y",
            signature.GetProperty("parameters")[help.GetProperty("activeParameterIndex").GetInt32()].GetProperty("label").GetString());
    }

    [Fact]
    public void A_named_argument_is_the_active_parameter()
    {
        _kernel.Submit("void Draw(int x, int y, string color) { }");
        var help = Ask("RequestSignatureHelp", "Draw(1, color: |)").The("SignatureHelpProduced").Body;
        Assert.Equal(2, help.GetProperty("activeParameterIndex").GetInt32());
    }

    [Fact]
    public void Diagnostics_of_code_being_written_do_not_run_it()
    {
        var diagnostics = Ask("RequestDiagnostics", "Console.WriteLine(1);\nint x = \"text\";|").The("DiagnosticsProduced").Body
            .GetProperty("diagnostics");
        Assert.Equal("CS0029", diagnostics[0].GetProperty("code").GetString());
        Assert.Equal(1, diagnostics[0].GetProperty("linePositionSpan").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Contains("CS0103", _kernel.Submit("x").Failure());
    }

    private IEnumerable<string?> Complete(string code) => Items(code).Select(item => item.GetProperty("displayText").GetString());

    private IEnumerable<JsonElement> Items(string code) =>
        Ask("RequestCompletions", code).The("CompletionsProduced").Body.GetProperty("completions").EnumerateArray();

    /// <summary>Asks at the place of the bar.</summary>
    private IReadOnlyList<Event> Ask(string command, string code)
    {
        var before = code[..code.IndexOf('|')].Split('\n');
        var linePosition = new { line = before.Length - 1, character = before[^1].Length };
        return _kernel.EventsOf(_kernel.Send(command, new { code = code.Replace("|", ""), linePosition }));
    }
}
