using System.Text.RegularExpressions;

namespace Digits.Cli.Course;

/// <summary>Where the course lies: found upwards from the current folder, else from the program's own.</summary>
internal sealed partial class CourseFolder
{
    private CourseFolder(string root) => Root = root;

    /// <summary>The folder that holds <c>notebooks/</c>.</summary>
    public string Root { get; }

    /// <summary>The course's notebooks, <c>notebooks/NN-*.dib</c>, in order.</summary>
    public IReadOnlyList<string> Notebooks => [.. Directory.EnumerateFiles(NotebooksFolder, "*.dib").Where(IsLesson).Order(StringComparer.Ordinal)];

    private string NotebooksFolder => Path.Combine(Root, "notebooks");

    /// <summary>The course, or null when there is none.</summary>
    public static CourseFolder? Find() => Upwards(Environment.CurrentDirectory).Concat(Upwards(AppContext.BaseDirectory))
        .Select(folder => new CourseFolder(folder))
        .FirstOrDefault(course => Directory.Exists(course.NotebooksFolder) && course.Notebooks.Count > 0);

    /// <summary>Whether a file lies in the course.</summary>
    public bool Holds(string path) => !Path.GetRelativePath(Root, Path.GetFullPath(path)).StartsWith("..", StringComparison.Ordinal);

    private static IEnumerable<string> Upwards(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    private static bool IsLesson(string path) => LessonName().IsMatch(Path.GetFileName(path));

    [GeneratedRegex(@"^\d\d-.+\.dib$")]
    private static partial Regex LessonName();
}
