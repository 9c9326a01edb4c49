using System.Collections.Concurrent;
using Dib.Client;
using Dib.Documents;

namespace Notebooks.Tests;

/// <summary>
/// Every notebook with exercises, each on one kernel: at an exercise it is tried as it stands, then with each wrong answer, then with the
/// solution, and the next cell answers each time.
/// </summary>
public sealed class ExerciseRun : IAsyncLifetime
{
    private const string AsItStands = "";
    private readonly ConcurrentDictionary<(string Exercise, string Answer), string> _answers = new();

    /// <summary>The exercises of all notebooks, in order.</summary>
    public static IReadOnlyList<string> Exercises { get; } =
        [.. CourseRun.Names.SelectMany(name => ExerciseCells(Read(name)).Select(cell => CellDirectives.Of(cell).Exercise!))];

    public async Task InitializeAsync()
    {
        var results = Directory.CreateTempSubdirectory("digits-exercises-");
        try
        {
            var notebooks = CourseRun.Names.Select(Read).Where(notebook => ExerciseCells(notebook).Any());
            await Parallel.ForEachAsync(
                notebooks,
                new ParallelOptions { MaxDegreeOfParallelism = 2 },
                async (notebook, _) => await RunAsync(notebook, results.FullName));
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What the course said to an exercise as it stands.</summary>
    public string Unattempted(string exercise) => _answers[(exercise, AsItStands)];

    /// <summary>What the course said to an answer.</summary>
    public string To(AnswerFile answer) => _answers[(answer.Exercise, answer.Name)];

    private static Notebook Read(string name) => NotebookFile.Read(Path.Combine(CourseRun.Root, "notebooks", name + ".dib"));

    private static IEnumerable<NotebookCell> ExerciseCells(Notebook notebook) =>
        notebook.CodeCells.Where(cell => CellDirectives.Of(cell).Exercise is not null);

    private async Task RunAsync(Notebook notebook, string results)
    {
        var environment = new Dictionary<string, string> { ["DIGITS_PROFILE"] = "smoke", ["DIGITS_RESULTS"] = results };
        await using var kernel = await KernelClient.StartAsync(
            KernelLaunch.Of(typeof(Digits.Cli.Program).Assembly.Location, "kernel"), Path.GetDirectoryName(notebook.Path)!, environment,
            answer: null, TimeSpan.FromMinutes(1), CancellationToken.None);
        var cells = notebook.CodeCells.ToArray();
        var last = Array.FindLastIndex(cells, cell => CellDirectives.Of(cell).Exercise is not null);
        for (var i = 0; i <= last; i++)
        {
            await SubmitAsync(kernel, cells[i].Source);
            if (CellDirectives.Of(cells[i]).Exercise is not { } exercise) continue;
            _answers[(exercise, AsItStands)] = await SubmitAsync(kernel, cells[i + 1].Source);
            // The solution comes last, so that the cells below find it.
            foreach (var answer in AnswerFile.Mistakes.Concat(AnswerFile.Solutions).Where(answer => answer.Exercise == exercise))
            {
                await SubmitAsync(kernel, answer.Code);
                _answers[(exercise, answer.Name)] = await SubmitAsync(kernel, cells[i + 1].Source);
            }
        }
    }

    private static async Task<string> SubmitAsync(KernelClient kernel, string code)
    {
        var shown = "";
        var failure = await kernel.SubmitAsync(code, "csharp", See, CancellationToken.None);
        return failure is null ? shown : throw new InvalidOperationException($"{failure}\n\n{code}");

        void See(KernelEvent seen) => shown = (seen as ValueShown)?.Data.GetValueOrDefault("text/plain") ?? shown;
    }
}
