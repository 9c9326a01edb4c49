using System.CommandLine;
using Dib.Checks;
using Dib.Documents;
using Dib.Running;
using Digits.Cli.Course;

namespace Digits.Cli.Commands;

/// <summary><c>digits check</c>: looks through notebooks without running them.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Notebooks = new("notebooks")
    {
        Description = "Notebooks to check. Without any: all lessons of the course.", Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        Notebooks.TakeFiles();
        var command = new Command(
            "check",
            $"Looks for stale outputs, cells over {NotebookCheck.LongestCell} lines, missing headings, #!import, unknown directives "
            + "and differing package versions.")
        {
            Notebooks,
        };
        command.SetAction(Run);
        return command.WithExamples(
            ("digits check", "all lessons"),
            ("digits check my.dib other.ipynb", "these notebooks, also against each other"));
    }

    private static int Run(ParseResult parsed)
    {
        var course = CourseFolder.Find();
        var notebooks = CourseFolder.Choose(parsed.GetValue(Notebooks) ?? [], course).Select(NotebookFile.Read).ToArray();
        var findings = NotebookCheck.Of(notebooks, course is null ? "results" : Path.Combine(course.Root, "results"));
        foreach (var finding in findings)
            Console.WriteLine(finding);
        var looked = notebooks.Length == 1 ? "1 notebook" : $"{notebooks.Length} notebooks";
        Console.WriteLine($"{looked}, {(findings.Count == 0 ? "nothing" : $"{findings.Count}")} to mend.");
        return findings.Count == 0 ? ExitCodes.Passed : ExitCodes.Failed;
    }
}
