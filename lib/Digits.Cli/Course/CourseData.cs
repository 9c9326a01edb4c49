using System.Text.Json;
using Dib.Client;
using Digits.Cli.Commands;

namespace Digits.Cli.Course;

/// <summary>
/// Has the course's own library fetch and check a data set. It is asked as a lesson asks it, by a cell in a kernel's process: so the
/// command needs neither the library nor the packages below it, and looks where the lessons look.
/// </summary>
internal static class CourseData
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Downloads what is missing and checks each file.</summary>
    /// <param name="course">Whose library to ask.</param>
    /// <param name="dataSet">The data set's name.</param>
    /// <param name="download">Whether what is missing may be downloaded.</param>
    /// <param name="progress">Hears how it goes.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">The library could not do it; the message is its own.</exception>
    /// <exception cref="KernelException">The kernel could not do it.</exception>
    public static async Task<IReadOnlyList<DataFile>> VerifyAsync(
        CourseFolder course, string dataSet, bool download, IProgress<DownloadStep> progress, CancellationToken cancellationToken)
    {
        if (!File.Exists(course.Library))
            throw new FileNotFoundException($"{course.Library} is missing. Build the solution with `dotnet build`.");
        await using var kernel = await KernelClient.StartAsync(
            KernelLaunch.Of(typeof(Program).Assembly.Location, KernelCommand.Name),
            Environment.CurrentDirectory, new Dictionary<string, string>(), answer: null, Patience, cancellationToken);
        DataFile[]? files = null;
        var said = "";
        var failure = await kernel.SubmitAsync(Cell(course, dataSet, download), "csharp", Hear, cancellationToken);
        return files ?? throw new IOException(failure ?? said.Trim());

        void Hear(KernelEvent heard)
        {
            if (heard is not ValueShown shown)
                return;
            if (shown.Kind == ValueKind.StandardError)
                said += shown.Data.Values.First();
            else if (shown.Data.GetValueOrDefault("application/json") is ['[', ..] all)
                files = JsonSerializer.Deserialize<DataFile[]>(all);
            else if (shown.Data.GetValueOrDefault("application/json") is { } step)
                progress.Report(JsonSerializer.Deserialize<DownloadStep>(step)!);
        }
    }

    private static string Cell(CourseFolder course, string dataSet, bool download) => $$"""
        #r "{{course.Library}}"
        using System.IO;
        using Digits.Data;

        sealed class Shown : IProgress<DownloadProgress>
        {
            public void Report(DownloadProgress step) => step.Display("application/json");
        }

        try
        {
            display(await MnistSource.VerifyAsync("{{dataSet}}", new Shown(), {{(download ? "true" : "false")}}), "application/json");
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            Console.Error.WriteLine(fault.Message);
        }
        """;
}
