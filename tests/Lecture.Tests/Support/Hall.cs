using Dib.Client;
using Digits.Lecture;

namespace Lecture.Tests.Support;

/// <summary>A lecture on a real server with real kernels, over notebooks in a folder of its own.</summary>
internal sealed class Hall : IAsyncDisposable
{
    /// <summary>How long the end of a process may take: only one that never ends takes so long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder;

    private Hall(TemporaryFolder folder, LectureServer server) => (_folder, Server) = (folder, server);

    public LectureServer Server { get; }

    public static string DigitsAssembly => typeof(Digits.Cli.Program).Assembly.Location;

    public static KernelLaunch Kernel => KernelLaunch.Of(DigitsAssembly, "kernel");

    /// <summary>Opens a lecture on one notebook, <c>lesson.dib</c>.</summary>
    public static Task<Hall> OpenAsync(string lesson) => OpenAsync(("lesson.dib", lesson));

    public static Task<Hall> OpenAsync(params (string Name, string Text)[] notebooks) => OpenAsync(isOpen: true, notebooks);

    /// <param name="isOpen">Whether the page opens with the first notebook, whose kernel then starts at once.</param>
    /// <param name="notebooks">The files.</param>
    public static async Task<Hall> OpenAsync(bool isOpen, params (string Name, string Text)[] notebooks)
    {
        var folder = new TemporaryFolder();
        var paths = notebooks.Select(notebook => folder.Write(notebook.Name, notebook.Text)).ToArray();
        var options = new LectureOptions
        {
            Notebooks = paths,
            Kernel = Kernel,
            First = isOpen ? Path.GetFileNameWithoutExtension(paths[0]) : null,
            PlotlyFile = Path.Combine(Path.GetDirectoryName(DigitsAssembly)!, "plotly.min.js"),
        };
        return new Hall(folder, await LectureServer.StartAsync(options));
    }

    /// <summary>A notebook of C# cells.</summary>
    public static string Cells(params string[] cells) => string.Concat(cells.Select(cell => $"#!csharp\n\n{cell}\n\n"));

    /// <summary>The file as it is now.</summary>
    public byte[] Read(string name = "lesson.dib") => File.ReadAllBytes(Path.Combine(_folder.Path, name));

    public void Write(string text, string name = "lesson.dib") => _folder.Write(name, text);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
