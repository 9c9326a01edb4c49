using Benchmarks.Reporting;

namespace Benchmarks.Runner;

/// <summary>What running a notebook costs beside what its cells compute.</summary>
internal static class RunnerBenchmark
{
    private const int Runs = 3;
    private const int TrivialCells = 200;
    private const int WaitingCells = 20;
    private const int MemoryCells = 1_000;

    // What compiles and formats for the first time is there by then.
    private const int CellsBeforeMemory = 100;

    private const string TellMemory =
        "GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); Console.WriteLine(Environment.WorkingSet);";

    public static void Run(Report report)
    {
        // The first one brings the files into the machine's memory.
        DigitsRun.OfCells(["1 + 1"]);
        var one = Repeat(() => DigitsRun.OfCells(["1 + 1"]));
        var trivial = Repeat(() => DigitsRun.OfCells(Trivial(TrivialCells)));
        var waiting = Repeat(() => DigitsRun.OfCells(Waiting()));
        var reports = Median(one, run => run.End - run.FirstCell);
        var many = DigitsRun.OfCells([.. Trivial(CellsBeforeMemory), TellMemory, .. Trivial(MemoryCells), TellMemory]);
        // What comes after the first cell, without what comes after the only cell of a notebook.
        double Rest(DigitsRun run) => run.End - run.FirstCell - reports;
        double RestBeyondOwn(DigitsRun run) => Rest(run) - (run.Numbers[^1] - run.Numbers[0]);
        report.Add(
            "What running a notebook costs",
            [new("figure"), new("value", "0.000"), new("unit")],
            [
                ["digits run of one cell `1 + 1`: until its result", Median(one, run => run.FirstCell), "s"],
                ["the same: until the end, reports written", Median(one, run => run.End), "s"],
                [$"each further trivial cell, of {TrivialCells}", Median(trivial, run => Rest(run) / (TrivialCells - 1)), "s"],
                [
                    $"{WaitingCells} cells that wait 0.1 s each: beyond their own time",
                    Median(waiting, run => run.End - run.Numbers[^1]), "s",
                ],
                ["the same, for each cell after the first", Median(waiting, run => RestBeyondOwn(run) / (WaitingCells - 1)), "s"],
                [$"the kernel's memory for {MemoryCells:N0} trivial cells", (many.Numbers[1] - many.Numbers[0]) / 1e6, "MB"],
                [$"the runner's memory at most, with {MemoryCells + CellsBeforeMemory + 2:N0} cells", many.PeakMemory / 1e6, "MB"],
                ["the same, with one cell", Median(one, run => run.PeakMemory) / 1e6, "MB"],
            ]);
    }

    private static IEnumerable<string> Trivial(int count) => Enumerable.Range(0, count).Select(i => $"var x{i} = {i};");

    /// <summary>Cells that measure what they take themselves; the first and the last tell the sum.</summary>
    private static IEnumerable<string> Waiting()
    {
        const string wait = "own.Start(); System.Threading.Thread.Sleep(100); own.Stop();";
        const string tell = "Console.WriteLine(own.Elapsed.TotalSeconds);";
        yield return $"var own = new System.Diagnostics.Stopwatch(); {wait} {tell}";
        for (var i = 2; i < WaitingCells; i++) yield return wait;
        yield return $"{wait} {tell}";
    }

    private static DigitsRun[] Repeat(Func<DigitsRun> run) => [.. Enumerable.Range(0, Runs).Select(_ => run())];

    private static double Median(DigitsRun[] runs, Func<DigitsRun, double> figure) => Measure.Median(runs.Select(figure));
}
