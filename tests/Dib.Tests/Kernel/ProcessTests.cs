using System.Diagnostics;
using System.Text.Json;
using Dib.Tests.Support;

namespace Dib.Tests.Kernel;

/// <summary>The kernel as the process that <c>digits kernel</c> starts.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process = DigitsCommand.Start(Path.GetTempPath(), "kernel");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    [Fact]
    public void It_speaks_first_and_quits_with_exit_code_0()
    {
        Assert.Equal("KernelReady", Next().Type);
        Send("Quit", new { });
        Assert.True(_process.WaitForExit(Patience));
        Assert.Equal(0, _process.ExitCode);
    }

    [Fact]
    public void It_ends_when_its_commands_end_even_while_a_cell_runs()
    {
        Send("SubmitCode", new { code = "Console.WriteLine(1); while (true) { }" });
        NextOf("StandardOutputValueProduced");
        _process.StandardInput.Close();
        Assert.True(_process.WaitForExit(Patience));
    }

    [Fact]
    public void It_leaves_an_interrupt_to_whoever_started_it_and_ends_when_it_is_asked_to_terminate()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal("KernelReady", Next().Type);
        Signal("-INT");
        Send("SubmitCode", new { code = "1" });
        NextOf("CommandSucceeded");
        Signal("-TERM");
        Assert.True(_process.WaitForExit(Patience));
        Assert.Equal(0, _process.ExitCode);
    }

    [Fact]
    public void What_is_written_past_the_console_becomes_output_of_the_cell()
    {
        Send("SubmitCode", new
        {
            code = """
                using (var stream = Console.OpenStandardOutput()) stream.Write("{\"eventType\":\"Quit\"}\n"u8);
                System.Diagnostics.Process.Start(Environment.ProcessPath, "--version").WaitForExit();
                """
        });
        var output = "";
        for (var next = Next(); next.Type != "CommandSucceeded"; next = Next())
            output += next.Type == "StandardOutputValueProduced" ? next.Text("text/plain") : "";
        Assert.Contains("{\"eventType\":\"Quit\"}\n", output);
        Assert.Matches(@"\d+\.\d+\.\d+", output);
    }

    [Fact]
    public void An_exception_on_a_thread_of_the_cells_own_is_told_and_the_kernel_goes_on()
    {
        Send("SubmitCode", new
        {
            code = "var t = new System.Threading.Thread(() => throw new Exception(\"on another thread\"));\nt.Start();\nt.Join();"
        });
        Assert.Contains("on another thread", NextOf("StandardErrorValueProduced").Text("text/plain"));
        NextOf("CommandSucceeded");
        Send("SubmitCode", new { code = "1 + 1" });
        Assert.Contains("<pre>2</pre>", NextOf("ReturnValueProduced").Text("text/html"));
    }

    [Fact]
    public void Printing_and_displaying_from_many_threads_neither_stops_nor_loses_anything()
    {
        Send("SubmitCode", new
        {
            code = """
                Parallel.For(0, 2000, i =>
                {
                    Console.Write("x");
                    if (i % 10 == 0) display("shown");
                    if (i % 100 == 0) System.Threading.Thread.Sleep(5);
                });
                """
        });
        var (printed, shown) = (0, 0);
        for (var next = Next(); next.Type != "CommandSucceeded"; next = Next())
        {
            printed += next.Type == "StandardOutputValueProduced" ? next.Text("text/plain").Length : 0;
            shown += next.Type == "DisplayedValueProduced" ? 1 : 0;
        }
        Assert.Equal((2000, 200), (printed, shown));
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{_process.Id}"]);
        kill.WaitForExit();
    }

    private void Send(string commandType, object command) =>
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { token = "t", commandType, command }));

    private Event Next()
    {
        var reading = _process.StandardOutput.ReadLineAsync();
        Assert.True(reading.Wait(Patience), "The kernel says nothing.");
        return new(JsonDocument.Parse(reading.Result ?? throw new EndOfStreamException()).RootElement);
    }

    private Event NextOf(string type)
    {
        Event next;
        do
            next = Next();
        while (next.Type != type);
        return next;
    }
}
