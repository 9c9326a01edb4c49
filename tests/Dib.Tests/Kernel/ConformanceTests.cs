using System.Text.Json;

namespace Dib.Tests.Kernel;

/// <summary>What .NET Interactive answered when it was given these cells, but for the style sheet.</summary>
[Collection(KernelCollection.Name)]
public sealed class ConformanceTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Theory]
    [InlineData("1e300", "<div class=\"dni-plaintext\"><pre>1E+300</pre></div>")]
    [InlineData("null", "<div class=\"dni-plaintext\"><pre>&lt;null&gt;</pre></div>")]
    [InlineData("new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))", "<span>2024-01-02 01:04:05Z</span>")]
    [InlineData("TimeSpan.FromMinutes(61.5)", "<span>01:01:30</span>")]
    [InlineData("System.IO.FileAttributes.Hidden | System.IO.FileAttributes.System", "<span>Hidden, System</span>")]
    [InlineData("new int?[] { 1, null }", "<div class=\"dni-plaintext\"><pre>[ 1, &lt;null&gt; ]</pre></div>")]
    [InlineData("Enumerable.Range(0, 25)",
        "<div class=\"dni-plaintext\"><pre>[ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 "
        + "... (5 more) ]</pre></div>")]
    [InlineData("new { a = 1, b = \"x\" }",
        "<details open=\"open\" class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>{ a = 1, b = x }</code></span>"
        + "</summary><div><table><thead><tr></tr></thead><tbody><tr><td>a</td><td><div class=\"dni-plaintext\"><pre>1</pre></div></td></tr>"
        + "<tr><td>b</td><td><div class=\"dni-plaintext\"><pre>x</pre></div></td></tr></tbody></table></div></details>")]
    [InlineData("new[] { new[] { 1, 2 }, new[] { 3 } }",
        "<table><thead><tr><th><i>index</i></th><th>value</th></tr></thead><tbody>"
        + "<tr><td>0</td><td><div class=\"dni-plaintext\"><pre>[ 1, 2 ]</pre></div></td></tr>"
        + "<tr><td>1</td><td><div class=\"dni-plaintext\"><pre>[ 3 ]</pre></div></td></tr></tbody></table>")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }",
        "<table><thead><tr><th><i>key</i></th><th>value</th></tr></thead><tbody>"
        + "<tr><td><div class=\"dni-plaintext\"><pre>a</pre></div></td><td><div class=\"dni-plaintext\"><pre>1</pre></div></td></tr>"
        + "</tbody></table>")]
    [InlineData("new byte[] { 1, 65, 255 }",
        "<pre class=\"dni-binary\">00000000  01 41 FF                                          |.A.|</pre>")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"[1,null]\").RootElement",
        "<details class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>[1,null]</code></span></summary>"
        + "<div><table><thead><tr></tr></thead><tbody><tr><td><span><div class=\"dni-plaintext\"><pre>1</pre></div></span></td></tr>"
        + "<tr><td><span>&lt;null&gt;</span></td></tr></tbody></table></div></details>")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\ndiv(1, null, b(\"<x>\"))",
        "<div><div class=\"dni-plaintext\"><pre>1</pre></div><div class=\"dni-plaintext\"><pre>&lt;null&gt;</pre></div>"
        + "<b>&lt;x&gt;</b></div>")]
    public void A_value_is_the_same_html(string code, string expected) =>
        Assert.Equal(expected, _kernel.Submit(code).The("ReturnValueProduced").Text("text/html").Split("<style>")[0]);

    [Fact]
    public void An_exception_as_a_value_is_shown_by_its_members()
    {
        var html = _kernel.Submit("new InvalidOperationException(\"msg\")").The("ReturnValueProduced").Text("text/html");
        Assert.StartsWith(
            "<details open=\"open\" class=\"dni-treeview\"><summary><span class=\"dni-code-hint\">"
            + "<code>System.InvalidOperationException: msg</code></span></summary><div><table><thead><tr></tr></thead><tbody>"
            + "<tr><td>TargetSite</td><td><div class=\"dni-plaintext\"><pre>&lt;null&gt;</pre></div></td></tr>"
            + "<tr><td>Message</td><td><div class=\"dni-plaintext\"><pre>msg</pre></div></td></tr>"
            + "<tr><td>Data</td><td><i>(empty)</i></td></tr>",
            html);
    }

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("new Pet(\"Rex\", 3)", "Pet\n      Name: Rex\n      Age: 3")]
    [InlineData("new[] { new Pet(\"Rex\", 3), new Pet(\"Tom\", 9) }",
        "Pet[]\n      - Name: Rex\n        Age: 3\n      - Name: Tom\n        Age: 9")]
    [InlineData("new Owner(\"Ann\", new Pet(\"Rex\", 3))", "Owner\n      Name: Ann\n      Pet: Pet\n        Name: Rex\n        Age: 3")]
    [InlineData("typeof(List<int>)", "System.Collections.Generic.List<System.Int32>")]
    public void A_value_is_the_same_plain_text(string code, string expected)
    {
        _kernel.Submit("record Pet(string Name, int Age); record Owner(string Name, Pet Pet);");
        var shown = _kernel.Submit($"({code}).Display(\"text/plain\");").The("DisplayedValueProduced").Text("text/plain");
        Assert.Equal(expected, shown.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("new[] { new Pet(1), new Pet(2) }", "[ Pet { Age = 1 }, Pet { Age = 2 } ]")]
    [InlineData("new[] { new[] { 1 }, new[] { 2, 3 } }", "[ [ 1 ], [ 2, 3 ] ]")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }", "[ [a, 1] ]")]
    public void A_summary_is_one_line(string code, string expected)
    {
        _kernel.Submit("record Pet(int Age);");
        Assert.Equal(expected,
            _kernel.Submit($"({code}).Display(\"text/plain+summary\");").The("DisplayedValueProduced").Text("text/plain+summary"));
    }

    [Fact]
    public void Items_that_are_still_to_be_computed_are_not_computed_for_a_summary()
    {
        _kernel.Submit("var runs = 0; var lazy = new[] { 1 }.Select(x => { runs++; return new { x }; });");
        _kernel.EventsOf(_kernel.Send("RequestValueInfos", new { targetKernelName = "csharp" }));
        Assert.Equal("0", _kernel.Submit("runs").Result());
    }

    [Fact]
    public void As_long_as_there_are_errors_of_syntax_there_are_no_others()
    {
        var events = _kernel.Submit("foo();\n#warning careful\nint x =;");
        var diagnostic = Assert.Single(events.The("DiagnosticsProduced").Body.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("CS1525", diagnostic.GetProperty("code").GetString());
        Assert.Equal("(3,8): error CS1525: Invalid expression term ';'", events.Failure());
    }

    [Theory]
    [InlineData("#!nosuch", "DNI101", 8, "Unknown magic command '#!nosuch'")]
    [InlineData("#!who --x", "DNI103", 5, "Unrecognized parameter name '--x'")]
    public void A_cell_with_a_wrong_magic_line_is_not_begun(string line, string code, int end, string message)
    {
        var events = _kernel.Submit($"display(1);\n{line}");
        Assert.DoesNotContain("DisplayedValueProduced", events.Types());
        var diagnostic = Assert.Single(events.The("DiagnosticsProduced").Body.GetProperty("diagnostics").EnumerateArray());
        var span = diagnostic.GetProperty("linePositionSpan");
        Assert.Equal((1, 0), Position(span.GetProperty("start")));
        Assert.Equal((1, end), Position(span.GetProperty("end")));
        Assert.Equal(("error", code), (diagnostic.GetProperty("severity").GetString(), diagnostic.GetProperty("code").GetString()));
        Assert.StartsWith($"(2,1): error {code}: {message}", events.Failure());

        static (int, int) Position(JsonElement at) => (at.GetProperty("line").GetInt32(), at.GetProperty("character").GetInt32());
    }

    [Fact]
    public void An_events_way_goes_back_from_the_language_to_the_whole()
    {
        var shown = _kernel.Submit("1").The("ReturnValueProduced").Envelope;
        var root = _kernel.Ready.Body.GetProperty("kernelInfos")[0].GetProperty("uri").GetString();
        Assert.Equal([$"{root}/csharp", $"{root}/"], Slip(shown));
        Assert.Equal([$"{root}/?tag=arrived", $"{root}/csharp?tag=arrived"], Slip(shown.GetProperty("command")));
        Assert.Empty(Slip(_kernel.Ready.Envelope));

        static IEnumerable<string?> Slip(JsonElement envelope) =>
            envelope.GetProperty("routingSlip").EnumerateArray().Select(uri => uri.GetString());
    }

    [Fact]
    public void Variables_are_listed_in_the_order_of_their_declaration()
    {
        _kernel.Submit("var z = 1; var a = 2;");
        _kernel.Submit("var m = 3;");
        var infos = _kernel.EventsOf(_kernel.Send("RequestValueInfos", new { targetKernelName = "csharp" })).The("ValueInfosProduced").Body;
        Assert.Equal(["z", "a", "m"],
            infos.GetProperty("valueInfos").EnumerateArray().Select(info => info.GetProperty("name").GetString()));
    }

    [Fact]
    public void Json_kept_by_value_is_shared_as_what_it_says()
    {
        Assert.Equal("{\"a\":[1]}", _kernel.Submit("#!value --name j --mime-type application/json\n{\"a\":[1]}")
            .The("DisplayedValueProduced").Text("application/json"));
        _kernel.Submit("#!set --name here --value @value:j");
        Assert.Equal("1", _kernel.Submit("here.RootElement.GetProperty(\"a\").GetArrayLength()").Result());
    }
}
