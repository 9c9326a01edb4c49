namespace Digits.Cli.Course;

/// <summary>Where the course's images lie on this machine, as the lessons look for them.</summary>
internal static class DataFiles
{
    /// <summary>The environment variable that names another folder than the course's own.</summary>
    public const string Variable = "DIGITS_DATA";

    private static readonly string[] Names =
        ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"];

    /// <summary>The folder that is looked in: the one that <c>DIGITS_DATA</c> names, else the course's own.</summary>
    public static string? Folder(CourseFolder? course) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
        : course is null ? null : Path.Combine(course.Root, "data");

    /// <summary>The files that are not there, packed or unpacked.</summary>
    public static IReadOnlyList<string> Missing(string folder) =>
        [.. Names.Where(name => !File.Exists(Path.Combine(folder, name)) && !File.Exists(Path.Combine(folder, name + ".gz")))];
}
