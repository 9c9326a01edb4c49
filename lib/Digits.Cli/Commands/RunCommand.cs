using System.CommandLine;
using Dib.Client;
using Dib.Documents;
using Dib.Reports;
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
        Description = "Notebooks to run, .dib or .ipynb, by path or by the start of a lesson's name (02). Without any: all lessons of the course.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Profile = new("--profile")
    {
        Description = "How much of the data and how many epochs the course's cells use.", DefaultValueFactory = _ => "lecture",
    };

    private static readonly Option<string?> Out = new("--out") { Description = "The folder for the reports. Default: results/ of the course." };

    public static Command Create()
    {
        Profile.AcceptOnlyFromAmong("smoke", "lecture", "full");
        var command = new Command("run", "Runs notebooks in a kernel process each and writes their reports.") { Notebooks, Profile, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var course = CourseFolder.Find();
        var notebooks = Find(parsed.GetValue(Notebooks) ?? [], course).Select(NotebookFile.Read).ToArray();
        var results = Path.GetFullPath(parsed.GetValue(Out) ?? Path.Combine(course?.Root ?? Environment.CurrentDirectory, "results"));
        var options = new RunOptions
        {
            Kernel = KernelLaunch.Of(typeof(Program).Assembly.Location, KernelCommand.Name),
            Environment = new Dictionary<string, string>
            {
                ["DIGITS_PROFILE"] = parsed.GetValue(Profile)!,
                ["DIGITS_RESULTS"] = results,
            },
        };
        var console = AnsiConsole.Console;
        var run = new NotebookRun(options, new ReportFolder(results), new PlainProgress(Console.Out));
        var result = await run.RunAsync(notebooks, cancellationToken);
        SummaryTable.Write(console, result);
        return result.ExitCode;
    }

    private static IReadOnlyList<string> Find(string[] named, CourseFolder? course)
    {
        if (named.Length == 0)
        {
            return course?.Notebooks ?? throw new UsageException(
                "There is no course here: no folder with notebooks/NN-name.dib, from this folder upwards. Name the notebooks to run.");
        }
        return [.. named.Select(name => File.Exists(name) ? name : course?.Notebooks.FirstOrDefault(path => IsCalled(path, name)) ?? name)];
    }

    private static bool IsCalled(string path, string name) => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
