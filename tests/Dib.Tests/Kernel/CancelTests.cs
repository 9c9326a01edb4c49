namespace Dib.Tests.Kernel;

[Collection(KernelCollection.Name)]
public sealed class CancelTests : IAsyncLifetime
{
    private readonly LocalKernel _kernel = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("while (true) { await Task.Delay(1); Console.WriteLine(kept++); }")]
    [InlineData("await Task.Yield(); while (true) { }")]
    [InlineData("while (true) { try { Thread.Sleep(1); } catch (Exception) { } }")]
    public void A_cell_that_would_run_for_ever_is_stopped_again_and_again_and_the_session_goes_on(string endless)
    {
        _kernel.Submit("using System.Threading; var kept = 5;");
        for (var i = 0; i < 5; i++)
        {
            var token = _kernel.Send("SubmitCode", new { code = "Console.WriteLine(\"started\");\n" + endless });
            _kernel.NextOf("StandardOutputValueProduced");
            var cancel = _kernel.Send("Cancel", new { });

            var ended = _kernel.NextOf("CommandFailed");
            Assert.Equal(token, ended.Token);
            Assert.Equal("Command cancelled.", ended.Message);
            Assert.Equal("CommandSucceeded", _kernel.EventsOf(cancel)[^1].Type);
        }
        Assert.StartsWith("1", _kernel.Submit("kept > 0 ? 1 : 0").Result());
    }

    [Fact]
    public void A_cancel_right_behind_its_cell_stops_it_and_not_the_next_one()
    {
        for (var i = 0; i < 20; i++)
        {
            var endless = _kernel.Send("SubmitCode", new { code = "while (true) { }" });
            _kernel.Send("Cancel", new { });
            var next = _kernel.Send("SubmitCode", new { code = "6 * 7" });
            Assert.Equal("Command cancelled.", _kernel.EventsOf(endless)[^1].Message);
            var ended = _kernel.EventsOf(next)[^1];
            Assert.True(ended.Type == "CommandSucceeded", ended.Type == "CommandFailed" ? ended.Message : ended.Type);
        }
    }

    [Fact]
    public async Task A_cell_that_cannot_be_stopped_ends_the_kernel_with_its_own_exit_code()
    {
        const string Code = """
            static class Endless
            {
                static Endless() { Console.WriteLine("started"); while (AppContext.GetData("end of the test") is null) { } }
                public static int Value => 1;
            }
            Endless.Value
            """;
        var token = _kernel.Send("SubmitCode", new { code = Code });
        _kernel.NextOf("StandardOutputValueProduced");
        _kernel.Send("Cancel", new { });

        var ended = _kernel.NextOf("CommandFailed");
        Assert.Equal(token, ended.Token);
        Assert.Contains("could not be stopped", ended.Message);
        Assert.Equal(75, await _kernel.Exited);
        AppContext.SetData("end of the test", true);
    }

    [Fact]
    public void Cancelling_when_nothing_runs_succeeds() =>
        Assert.Equal(["CommandSucceeded"], _kernel.EventsOf(_kernel.Send("Cancel", new { })).Types());
}
