using System.Text.RegularExpressions;

namespace Digits.Cli.Course;

/// <summary>Where the course lies: found upwards from the current folder, else from the program's own.</summary>
internal sealed partial class CourseFolder
{
    private CourseFolder(string root) => Root = root;

    /// <summary>The folder that holds <c>notebooks/</c>.</summary>
    public string Root { get; }

    /// <summary>The helper library that the lessons load; it is there after a build.</summary>
    public string Library => Path.Combine(Root, "lib", "bin", "Digits.dll");

    /// <summary>The course's notebooks, <c>notebooks/NN-*.dib</c>, in order.</summary>
    public IReadOnlyList<string> Notebooks =>
        [.. Directory.EnumerateFiles(NotebooksFolder, "*.dib").Where(IsLesson).Order(StringComparer.Ordinal)];

    private string NotebooksFolder => Path.Combine(Root, "notebooks");

    /// <summary>The course, or null when there is none.</summary>
    public static CourseFolder? Find() => Upwards(Environment.CurrentDirectory).Concat(Upwards(AppContext.BaseDirectory))
        .Select(folder => new CourseFolder(folder))
        .FirstOrDefault(course => Directory.Exists(course.NotebooksFolder) && course.Notebooks.Count > 0);

    /// <summary>
    /// The notebooks that a command names, each once: by path, by a pattern or by how a lesson's name starts; all lessons when it names
    /// none.
    /// </summary>
    /// <exception cref="NothingToRunException">It names none, and there is no course.</exception>
    public static IReadOnlyList<string> Choose(string[] named, CourseFolder? course)
    {
        if (named.Length == 0)
        {
            return course?.Notebooks ?? throw new NothingToRunException(
                "There is no course here: no folder with notebooks/NN-name.dib, from this folder upwards. Name the notebooks.");
        }
        return [.. named.SelectMany(name => Matching(name, course)).DistinctBy(name => name.Length > 0 ? Path.GetFullPath(name) : "")];
    }

    /// <summary>Whether a file lies in the course.</summary>
    public bool Holds(string path) => !Path.GetRelativePath(Root, Path.GetFullPath(path)).StartsWith("..", StringComparison.Ordinal);

    private static IEnumerable<string> Matching(string name, CourseFolder? course)
    {
        if (File.Exists(name) || name.Length == 0)
            return [name];
        // Where the shell leaves that to the program.
        var (folder, pattern) = (Path.GetDirectoryName(name) ?? "", Path.GetFileName(name));
        if (pattern.IndexOfAny(['*', '?']) >= 0 && Directory.Exists(Path.Combine(".", folder)))
        {
            var found = Directory.GetFiles(Path.Combine(".", folder), pattern).Select(file => Path.Combine(folder, Path.GetFileName(file)));
            return [.. found.Order(StringComparer.Ordinal).DefaultIfEmpty(name)];
        }
        return [course?.Notebooks.FirstOrDefault(path => IsCalled(path, name)) ?? name];
    }

    private static IEnumerable<string> Upwards(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    private static bool IsCalled(string path, string name) => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsLesson(string path) => LessonName().IsMatch(Path.GetFileName(path));

    [GeneratedRegex(@"^\d\d-.+\.dib$")]
    private static partial Regex LessonName();
}
