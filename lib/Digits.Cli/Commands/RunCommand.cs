using System.CommandLine;
using Dib.Client;
using Dib.Documents;
using Dib.Reports;
using Dib.Reports.Html;
using Dib.Running;
using Digits.Cli.Course;
using Digits.Cli.Terminal;
using Spectre.Console;

namespace Digits.Cli.Commands;

/// <summary><c>digits run</c>: runs notebooks and writes their reports.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Notebooks = new("notebooks")
    {
        Description = "Notebooks, .dib or .ipynb: paths, or how a lesson's name starts (02). Without any: all lessons of the course.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Profile = new("--profile")
    {
        Description = "How much data and how many epochs the lessons use.", DefaultValueFactory = _ => "lecture",
    };

    private static readonly Option<KeyValuePair<string, string>[]> Parameters = new("--parameter", "-p")
    {
        Description = "A value for a variable of the cell that starts with `//| parameters`, or for what a cell asks: name=value.",
        HelpName = "name=value",
        CustomParser = OptionValues.NamesAndValues,
    };

    private static readonly Option<TimeSpan?> Timeout = new("--timeout")
    {
        Description = "How long a cell may run: seconds, or such as 5m. A cell's `//| timeout: 120` says it for itself.",
        HelpName = "time",
        CustomParser = OptionValues.Duration,
    };

    private static readonly Option<TimeSpan?> NotebookTimeout = new("--notebook-timeout")
    {
        Description = "How long a notebook may run.", HelpName = "time", CustomParser = OptionValues.Duration,
    };

    private static readonly Option<long?> MemoryLimit = new("--memory-limit")
    {
        Description = "How much memory a notebook's kernel may hold, such as 2GB.", HelpName = "size", CustomParser = OptionValues.Bytes,
    };

    private static readonly Option<bool> KeepGoing = new("--keep-going") { Description = "Runs the cells after a failed one too." };

    private static readonly Option<string?> Only = new("--only")
    {
        Description = "Only this cell (7), these cells (7-9) or the cells below this heading, and those that load packages.",
        HelpName = "cells",
    };

    private static readonly Option<string?> Until = new("--until")
    {
        Description = "Nothing after this cell, or after the cells below this heading.", HelpName = "cell",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "The folder for the reports. Default: results/ of the course, or of this folder for other notebooks.",
        HelpName = "folder",
    };

    private static readonly Option<string> Kernel = new("--kernel")
    {
        Description = "What runs the cells: this program, or the tool of .config/dotnet-tools.json.", DefaultValueFactory = _ => "embedded",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Tells only errors and the final table." };

    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Also tells what the cells write." };

    public static Command Create()
    {
        Notebooks.TakeFiles();
        Profile.TakeOnly("smoke", "lecture", "full");
        Kernel.TakeOnly("embedded", "dotnet-interactive");
        Only.TakeNoEmptyText("a cell's number, such as 7, numbers, such as 7-9, or a heading");
        Until.TakeNoEmptyText("a cell's number or a heading");
        Out.TakeNoEmptyText("a folder");
        var command = new Command("run", "Runs notebooks, each in a kernel process of its own, and writes their reports.")
        {
            Notebooks, Profile, Parameters, Timeout, NotebookTimeout, MemoryLimit, KeepGoing, Only, Until, Out, Kernel, Quiet, Verbose,
        };
        command.Validators.Add(run =>
        {
            if (run.GetResult(Quiet) is { Implicit: false } && run.GetResult(Verbose) is { Implicit: false })
                run.AddError("Give --quiet or --verbose, not both.");
        });
        command.SetAction(RunAsync);
        return command.WithExamples(
            ("digits run", "all lessons, reports in results/"),
            ("digits run 02 --profile smoke", "one lesson on a few hundred images"),
            ("digits run my.dib -p epochs=3 --timeout 60", "a parameter, a limit per cell"),
            ("digits run 04 --until \"The training loop\"", "as far as a heading"));
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var course = CourseFolder.Find();
        var paths = CourseFolder.Choose(parsed.GetValue(Notebooks) ?? [], course);
        var notebooks = paths.Select(NotebookFile.Read).ToArray();
        // Notebooks from elsewhere have their results where they are run.
        var home = course is not null && paths.All(course.Holds) ? course : null;
        var results = Path.GetFullPath(parsed.GetValue(Out) ?? Path.Combine(home?.Root ?? Environment.CurrentDirectory, "results"));
        var options = new RunOptions
        {
            Kernel = parsed.GetValue(Kernel) == "embedded"
                ? KernelLaunch.Of(typeof(Program).Assembly.Location, KernelCommand.Name)
                : KernelLaunch.DotnetInteractive,
            Label = home is null ? null : $"profile {parsed.GetValue(Profile)}",
            Environment = new Dictionary<string, string> { ["DIGITS_PROFILE"] = parsed.GetValue(Profile)!, ["DIGITS_RESULTS"] = results },
            Parameters = OptionValues.Last(parsed.GetValue(Parameters)),
            CellLimit = parsed.GetValue(Timeout),
            NotebookLimit = parsed.GetValue(NotebookTimeout),
            MemoryLimit = parsed.GetValue(MemoryLimit),
            KeepGoing = parsed.GetValue(KeepGoing),
            Selection = new CellSelection(parsed.GetValue(Only), parsed.GetValue(Until)),
        };
        new ParameterSet(options.Parameters).Check(notebooks);
        options.Selection.Check(notebooks);

        var console = CommandConsole.Create();
        var reports = new ReportFolder(results, Path.Combine(AppContext.BaseDirectory, PlotlySource.FileName));
        var run = new NotebookRun(options, reports, Progress(console, parsed));
        var result = await run.RunAsync(notebooks, cancellationToken);
        SummaryTable.Write(console, result);
        Console.WriteLine(result.Problem ?? reports.IndexPath);
        return result.ExitCode;
    }

    private static IRunProgress Progress(IAnsiConsole console, ParseResult parsed)
    {
        var verbosity = parsed.GetValue(Quiet) ? Verbosity.Quiet : parsed.GetValue(Verbose) ? Verbosity.Verbose : Verbosity.Normal;
        return console.IsLive() ? new LiveProgress(console, verbosity) : new PlainProgress(Console.Out, verbosity);
    }
}
