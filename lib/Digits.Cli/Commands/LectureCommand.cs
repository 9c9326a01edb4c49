using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Dib.Client;
using Dib.Reports.Html;
using Dib.Running;
using Digits.Cli.Course;
using Digits.Lecture;

namespace Digits.Cli.Commands;

/// <summary><c>digits lecture</c>: a page that presents notebooks and runs their cells live.</summary>
internal static class LectureCommand
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

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port to listen on. Without it: any that is free.", CustomParser = OptionValues.Port,
    };

    private static readonly Option<bool> NoOpen = new("--no-open") { Description = "Prints the page's address and opens no browser." };

    public static Command Create()
    {
        Notebooks.TakeFiles();
        Profile.TakeOnly("smoke", "lecture", "full");
        var command = new Command("lecture", "Opens a page in the browser that presents notebooks step by step and runs their cells live.")
        {
            Notebooks, Profile, Port, NoOpen,
        };
        command.SetAction(RunAsync);
        return command.WithExamples(
            ("digits lecture", "the list of all lessons"),
            ("digits lecture 02", "starts with one lesson"),
            ("digits lecture my.dib --no-open", "any notebook; prints the address"));
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var course = CourseFolder.Find();
        var named = CourseFolder.Choose(parsed.GetValue(Notebooks) ?? [], course);
        // Lessons are listed with all others; what one names only decides where the page begins.
        var home = course is not null && named.All(course.Holds) ? course : null;
        var results = Path.GetFullPath(Path.Combine(home?.Root ?? Environment.CurrentDirectory, "results"));
        var profile = parsed.GetValue(Profile)!;
        await using var lecture = await LectureServer.StartAsync(
            new LectureOptions
            {
                Notebooks = home is null ? named : [.. home.Notebooks.Union(named)],
                First = named.Count == 1 ? Path.GetFileNameWithoutExtension(named[0]) : null,
                Kernel = KernelLaunch.Of(typeof(Program).Assembly.Location, KernelCommand.Name),
                Label = home is null ? null : $"profile {profile}",
                Environment = new Dictionary<string, string> { ["DIGITS_PROFILE"] = profile, ["DIGITS_RESULTS"] = results },
                Port = parsed.GetValue(Port),
                PlotlyFile = Path.Combine(AppContext.BaseDirectory, PlotlySource.FileName),
                EarlierRun = Path.Combine(results, "run.json"),
            },
            cancellationToken);
        Console.WriteLine($"presenter  {lecture.PresenterUrl}");
        Console.WriteLine($"audience   {lecture.AudienceUrl}");
        Console.WriteLine("Who has the presenter's address can run code on this machine. Ctrl-C ends the lecture.");
        if (!parsed.GetValue(NoOpen))
            Open(lecture.OpeningUrl);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C: the end of a lecture.
        }
        return ExitCodes.Passed;
    }

    private static void Open(Uri url)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is Win32Exception or PlatformNotSupportedException)
        {
            Console.WriteLine("No browser could be opened. Open the presenter's address yourself.");
        }
    }
}
