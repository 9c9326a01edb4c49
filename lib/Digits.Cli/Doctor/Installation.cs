using System.Diagnostics;
using System.Reflection;
using Dib.Client;
using Dib.Kernel;
using Dib.Reports.Html;
using Digits.Cli.Commands;
using Digits.Cli.Course;
using Digits.Cli.Terminal;

namespace Digits.Cli.Doctor;

/// <summary>Looks at the course, its packages, its data and the kernel.</summary>
internal static class Installation
{
    public static async Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancellationToken)
    {
        var course = CourseFolder.Find();
        return [Packages(), Lessons(course), Library(course), Data(course), Charts(), await KernelAsync(cancellationToken)];
    }

    private static Diagnosis Packages()
    {
        var embedded =
            from entry in typeof(KernelHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            let parts = entry.Key.Split('/')
            where parts is ["EmbeddedPackage", _, _]
            select $"{parts[1]} {parts[2]}";
        var list = string.Join(", ", embedded);
        return Diagnosis.Good("packages", list.Length > 0 ? $"embedded: {list}" : "nuget: from the package feed, as each notebook says");
    }

    private static Diagnosis Lessons(CourseFolder? course) => course is null
        ? new(Health.Lacking, "lessons", "none", "Start it in the course's folder to run the lessons; any other notebook can be named.")
        : Diagnosis.Good("lessons", $"{course.Notebooks.Count} in {Path.Combine(course.Root, "notebooks")}");

    private static Diagnosis Library(CourseFolder? course)
    {
        var library = course?.Library;
        return library is null || File.Exists(library)
            ? Diagnosis.Good(
                "library", library is null ? "not needed without lessons" : $"{library}, {File.GetLastWriteTime(library):yyyy-MM-dd HH:mm}")
            : new(Health.Broken, "library", $"{library} is missing", "Build the solution with `dotnet build`.");
    }

    private static Diagnosis Data(CourseFolder? course)
    {
        if (DataFiles.Folder(course) is not { } folder)
            return Diagnosis.Good("data", "not needed without lessons");
        var missing = DataFiles.Missing(folder);
        return missing.Count == 0
            ? Diagnosis.Good("data", folder)
            : new(Health.Lacking, "data", $"{folder} lacks {string.Join(", ", missing)}",
                "`digits data` and the first lesson download them; without a network, set DIGITS_DATA to a folder that has them.");
    }

    private static Diagnosis Charts()
    {
        var plotly = Path.Combine(AppContext.BaseDirectory, PlotlySource.FileName);
        return File.Exists(plotly)
            ? Diagnosis.Good("charts", "plotly.js lies beside the reports")
            : new(
                Health.Lacking, "charts", "plotly.js comes from the internet",
                "Build again with npm at hand to have reports that work offline.");
    }

    private static async Task<Diagnosis> KernelAsync(CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            await using var kernel = await KernelClient.StartAsync(
                KernelLaunch.Of(typeof(Program).Assembly.Location, KernelCommand.Name),
                Environment.CurrentDirectory, new Dictionary<string, string>(), answer: null, TimeSpan.FromMinutes(1), cancellationToken);
            var failure = await kernel.SubmitAsync("1 + 1", "csharp", _ => { }, cancellationToken);
            return failure is null
                ? Diagnosis.Good("kernel", $"first result after {CellLine.Seconds(clock.Elapsed)}")
                : new(Health.Broken, "kernel", failure, "Build the solution again with `dotnet build`.");
        }
        catch (KernelException fault)
        {
            return new(Health.Broken, "kernel", fault.Message, "Build the solution again with `dotnet build`.");
        }
    }
}
