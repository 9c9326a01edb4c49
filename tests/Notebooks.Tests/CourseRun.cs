using System.Diagnostics;
using System.Text.Json;

namespace Notebooks.Tests;

/// <summary>One run of the whole course in the profile <c>smoke</c>, as a user starts it; the tests look at what it wrote.</summary>
public sealed class CourseRun : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Where the reports are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("digits-results-").FullName;

    /// <summary>What the command said.</summary>
    public string Output { get; private set; } = "";

    /// <summary>0 when all is right.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The run's own summary, by notebook.</summary>
    public IReadOnlyDictionary<string, JsonElement> Notebooks { get; private set; } = new Dictionary<string, JsonElement>();

    /// <summary>The names of the course's notebooks, in order.</summary>
    public static IReadOnlyList<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "??-*.dib").Select(path => Path.GetFileNameWithoutExtension(path))
            .Order()];

    /// <summary>The repository's root.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Digits.Notebooks.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet", ["exec", typeof(Digits.Cli.Program).Assembly.Location, "run", "--profile", "smoke", "--out", Folder])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        Output = await output + await error;
        ExitCode = process.ExitCode;
        using var summary = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "run.json")));
        Notebooks = summary.RootElement.GetProperty("notebooks").EnumerateArray()
            .ToDictionary(notebook => notebook.GetProperty("name").GetString()!, notebook => notebook.Clone());
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>All text that the cells of a notebook printed.</summary>
    public string Printed(string notebook)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, notebook + ".ipynb")));
        return string.Concat(
            from cell in document.RootElement.GetProperty("cells").EnumerateArray()
            where cell.TryGetProperty("outputs", out _)
            from output in cell.GetProperty("outputs").EnumerateArray()
            where output.TryGetProperty("text", out _)
            select string.Concat(output.GetProperty("text").EnumerateArray().Select(line => line.GetString())));
    }
}
