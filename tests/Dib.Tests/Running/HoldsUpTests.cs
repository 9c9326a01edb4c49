using Dib.Documents;
using Dib.Running;
using Dib.Tests.Support;

namespace Dib.Tests.Running;

/// <summary>Cells that misbehave: the run goes on, says what happened, and leaves no process behind.</summary>
public class HoldsUpTests
{
    private const string TellProcess = "Console.WriteLine(Environment.ProcessId);";

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    public async Task A_cell_over_its_limit_is_ended(string code)
    {
        var clock = new StillTime();
        var notebook = new Notebook
        {
            Cells =
            [
                new NotebookCell("csharp", TellProcess),
                new NotebookCell("csharp", "//| timeout: 0.5\nConsole.WriteLine(\"begun\");\n" + code),
                new NotebookCell("csharp", "1"),
            ],
        };
        var result = await Run.NotebookAsync(
            Run.Options with { Clock = clock }, notebook, new AtOutput("begun", () => clock.Advance(TimeSpan.FromSeconds(0.5))));
        Assert.Equal([CellState.Passed, CellState.TimedOut, CellState.NotRun], result.States());
        Assert.Equal("Timeout", result.Cells[1].Error?.Name);
        Assert.Contains("its limit of 0.5 s", result.Cells[1].Error?.Message);
        Assert.Equal("begun", result.Cells[1].Text().Trim());
        AssertGone(result);
    }

    [Fact]
    public async Task The_run_s_limit_holds_for_cells_that_say_nothing()
    {
        var result = await Run.CellsAsync(Run.Options with { CellLimit = TimeSpan.FromSeconds(0.3) },
            "//| timeout: 60\nawait Task.Delay(400);", "await Task.Delay(-1);");
        Assert.Equal([CellState.Passed, CellState.TimedOut], result.States());
    }

    [Fact]
    public async Task The_notebook_s_limit_holds_for_a_cell_that_may_run_longer()
    {
        var result = await Run.CellsAsync(Run.Options with { NotebookLimit = TimeSpan.FromSeconds(2) },
            "//| timeout: 60\nawait Task.Delay(-1);", "1");
        Assert.Equal([CellState.TimedOut, CellState.NotRun], result.States());
        Assert.Contains("The notebook ran over its limit of 2 s", result.Cells[0].Error?.Message);
    }

    [Theory]
    [InlineData("Environment.Exit(7);", "exit code 7")]
    [InlineData("int Deep(int n) => Deep(n + 1) + 1;\nDeep(0);", "Stack overflow")]
    [InlineData("Environment.FailFast(\"enough\");", "enough")]
    public async Task A_cell_that_ends_its_process_fails_with_the_process_s_last_words(string code, string words)
    {
        var result = await Run.CellsAsync(TellProcess, "Console.WriteLine(\"before\");\n" + code, "1");
        Assert.Equal([CellState.Passed, CellState.Failed, CellState.NotRun], result.States());
        Assert.Equal("KernelDied", result.Cells[1].Error?.Name);
        Assert.Contains(words, result.Cells[1].Error?.Message);
        AssertGone(result);
    }

    [Fact]
    public async Task Keep_going_ends_with_the_kernel()
    {
        var result = await Run.CellsAsync(Run.Options with { KeepGoing = true }, "1", "Environment.Exit(0);", "2");
        Assert.Equal([CellState.Passed, CellState.Failed, CellState.NotRun], result.States());
    }

    [Fact]
    public async Task A_cell_that_eats_memory_is_ended()
    {
        var result = await Run.CellsAsync(
            Run.Options with { MemoryLimit = 400_000_000 },
            TellProcess,
            "var all = new List<byte[]>();\n"
            + "while (true) { var more = new byte[10_000_000]; Array.Fill(more, (byte)1); all.Add(more); await Task.Delay(5); }");
        Assert.Equal([CellState.Passed, CellState.Failed], result.States());
        Assert.Equal("MemoryLimit", result.Cells[1].Error?.Name);
        Assert.Contains("the limit is 400 MB", result.Cells[1].Error?.Message);
        AssertGone(result);
    }

    [Fact]
    public async Task An_interrupt_ends_the_running_cell_and_keeps_what_there_is()
    {
        using var interrupt = new CancellationTokenSource();
        var notebook = new Notebook
        {
            Cells =
            [
                new NotebookCell("csharp", TellProcess),
                new NotebookCell("csharp", "Console.WriteLine(\"begun\");\nwhile (true) { }"),
                new NotebookCell("csharp", "1"),
            ],
        };
        var result = await Run.NotebookAsync(Run.Options, notebook, new AtOutput("begun", interrupt.Cancel), interrupt.Token);
        Assert.Equal([CellState.Passed, CellState.Interrupted, CellState.NotRun], result.States());
        Assert.Equal("begun", result.Cells[1].Text().Trim());
        Assert.Equal(ExitCodes.Interrupted, new RunResult([result], DateTimeOffset.Now, TimeSpan.Zero).ExitCode);
        AssertGone(result);
    }

    [Theory]
    [InlineData("await Task.Delay(-1);", CellState.Interrupted)]
    [InlineData("", CellState.Passed)]
    [InlineData("Environment.Exit(1);", CellState.Failed)]
    public async Task A_process_that_a_cell_started_goes_with_the_kernel(string end, CellState state)
    {
        // What a kernel leaves behind on Windows when it ends by itself stays there.
        if (OperatingSystem.IsWindows() && state != CellState.Interrupted)
            return;
        using var interrupt = new CancellationTokenSource();
        var code = $$"""
            using System.Diagnostics;
            var child = Process.Start(Environment.ProcessPath!, ["exec", @"{{DigitsCommand.Assembly}}", "lecture", "--no-open"]);
            Console.WriteLine(child.Id);
            Console.WriteLine("begun");
            {{end}}
            """;
        var notebook = new Notebook { Cells = [new NotebookCell("csharp", code)] };
        var progress = state == CellState.Interrupted ? new AtOutput("begun", interrupt.Cancel) : new SilentProgress();
        var result = await Run.NotebookAsync(Run.Options, notebook, progress, interrupt.Token);
        Assert.Equal(state, result.State);
        AssertGone(result);
    }

    [Theory]
    [InlineData("await Task.Delay(-1);", CellState.Interrupted)]
    [InlineData("Environment.FailFast(\"enough\");", CellState.Failed)]
    public async Task A_process_whose_starter_is_gone_goes_with_the_kernel(string end, CellState state)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var interrupt = new CancellationTokenSource();
        const string start = """
            using System.Diagnostics;
            var start = new ProcessStartInfo("sh", ["-c", "sleep 1000 > /dev/null & echo $!"]) { RedirectStandardOutput = true };
            Console.WriteLine(Process.Start(start)!.StandardOutput.ReadLine());
            """;
        var notebook = new Notebook
        {
            Cells = [new NotebookCell("csharp", start), new NotebookCell("csharp", "Console.WriteLine(\"begun\");\n" + end)],
        };
        var progress = state == CellState.Interrupted ? new AtOutput("begun", interrupt.Cancel) : new SilentProgress();
        var result = await Run.NotebookAsync(Run.Options, notebook, progress, interrupt.Token);
        Assert.Equal([CellState.Passed, state], result.States());
        AssertGone(result);
    }

    /// <summary>The first cell told the id of a process.</summary>
    private static void AssertGone(NotebookResult result) => Processes.AssertGone(int.Parse(result.Cells[0].Text().Split('\n')[0]));

    /// <summary>Does something when a cell writes a word.</summary>
    private sealed class AtOutput(string word, Action then) : SilentProgress
    {
        public override void CellShowed(CellOutput output)
        {
            if (output is StreamOutput stream && stream.Text.Contains(word))
                Task.Run(then);
        }
    }
}
