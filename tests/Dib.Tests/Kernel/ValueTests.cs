namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class ValueTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Fact]
    public void Variables_are_listed_with_their_types()
    {
        _kernel.Submit("var a = 1; var b = \"two\"; void NoVariable() { }");
        var infos = Ask("RequestValueInfos", new { targetKernelName = "csharp", mimeType = "text/plain+summary" })
            .The("ValueInfosProduced").Body.GetProperty("valueInfos").EnumerateArray()
                .ToDictionary(i => i.GetProperty("name").GetString()!);
        Assert.Equal(["a", "b"], infos.Keys.Order());
        Assert.Equal("System.Int32", infos["a"].GetProperty("typeName").GetString());
        Assert.Equal("two", infos["b"].GetProperty("formattedValue").GetProperty("value").GetString());
        Assert.Equal("text/plain", infos["b"].GetProperty("preferredMimeTypes")[0].GetString());
    }

    [Fact]
    public void A_variables_value_comes_in_the_wanted_type()
    {
        _kernel.Submit("var point = new { X = 1, Y = 2.5 };");
        var produced = Ask("RequestValue", new { name = "point", mimeType = "application/json" }).The("ValueProduced").Body;
        Assert.Equal("{\"X\":1,\"Y\":2.5}", produced.GetProperty("formattedValue").GetProperty("value").GetString());
    }

    [Fact]
    public void A_variable_that_is_not_there_is_named() =>
        Assert.Equal("Value 'nothing' not found in kernel csharp", Ask("RequestValue", new { name = "nothing" }).Failure());

    [Theory]
    [InlineData("application/json", "7", "n + 1", "8")]
    [InlineData("application/json", "[1,2,3]", "n.RootElement.GetArrayLength()", "3")]
    [InlineData("text/plain", "seven", "n.Length", "5")]
    public void A_sent_value_becomes_a_variable(string mimeType, string value, string expression, string expected)
    {
        Ask("SendValue", new { name = "n", formattedValue = new { mimeType, value } });
        Assert.Equal(expected, _kernel.Submit(expression).Result());
    }

    [Fact]
    public void A_value_can_be_displayed_and_updated_from_outside()
    {
        var shown = Ask("DisplayValue", new { valueId = "v", formattedValue = new { mimeType = "text/html", value = "<p>" } });
        Assert.Equal("<p>", shown.The("DisplayedValueProduced").Text("text/html"));
        var updated = Ask("UpdateDisplayedValue", new { valueId = "v", formattedValue = new { mimeType = "text/html", value = "<b>" } });
        Assert.Equal("v", updated.The("DisplayedValueUpdated").Body.GetProperty("valueId").GetString());
    }

    private IReadOnlyList<Event> Ask(string command, object body) => _kernel.EventsOf(_kernel.Send(command, body));
}
