namespace Lecture.Tests.Support;

/// <summary>The course that is tested.</summary>
internal static class Course
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "notebooks")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
