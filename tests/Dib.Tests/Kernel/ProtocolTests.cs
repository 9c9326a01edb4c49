using System.Text.Json;

namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class ProtocolTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Fact]
    public void The_kernel_says_first_which_languages_it_knows()
    {
        var names = _kernel.Ready.Body.GetProperty("kernelInfos").EnumerateArray().Select(k => k.GetProperty("localName").GetString());
        Assert.Equal([".NET", "csharp", "html", "javascript", "markdown", "mermaid", "value"], names);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("{\"commandType\":\"SubmitCode\"}")]
    [InlineData("{\"commandType\":\"Nonsense\",\"command\":{}}")]
    [InlineData("{\"commandType\":\"SubmitCode\",\"command\":{\"code\":5}}")]
    [InlineData("\u0000\u0001")]
    public void A_broken_line_is_answered_with_an_error_and_the_kernel_goes_on(string line)
    {
        _kernel.SendLine(line);
        Assert.Contains("not a command", _kernel.NextOf("ErrorProduced").Message);
        Assert.Equal("2", _kernel.Submit("1 + 1").Result());
    }

    [Fact]
    public void Each_event_carries_its_command_with_token_and_routing_slip()
    {
        const string submission = """
            {"token":"mine","commandType":"SubmitCode","command":{"code":"5"},"routingSlip":["kernel://front/?tag=arrived"]}
            """;
        _kernel.SendLine(submission);
        var command = _kernel.EventsOf("mine")[^1].Envelope.GetProperty("command");
        Assert.Equal("SubmitCode", command.GetProperty("commandType").GetString());
        Assert.Equal("5", command.GetProperty("command").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, command.GetProperty("command").GetProperty("targetKernelName").ValueKind);
        Assert.Equal("kernel://front/?tag=arrived", command.GetProperty("routingSlip")[0].GetString());
    }

    [Fact]
    public async Task Quit_ends_the_kernel_with_exit_code_0()
    {
        _kernel.Send("Quit", new { });
        Assert.Equal(0, await _kernel.Exited);
    }
}
