namespace Notebooks.Tests;

/// <summary>An answer to an exercise: a file that takes the place of the exercise's cell.</summary>
/// <param name="Exercise">The exercise's number, such as <c>2.1</c>.</param>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Code">The cell.</param>
public sealed record AnswerFile(string Exercise, string Name, string Code)
{
    private const string HintMark = "// hint: ";

    /// <summary>The solutions that learners can look up.</summary>
    public static IReadOnlyList<AnswerFile> Solutions { get; } = All(Path.Combine("notebooks", "solutions"));

    /// <summary>Typical mistakes.</summary>
    public static IReadOnlyList<AnswerFile> Mistakes { get; } = All(Path.Combine("tests", "Notebooks.Tests", "WrongAnswers"));

    /// <summary>What a mistake's first line says of the hint that it should bring.</summary>
    public string Hint => Code.Split('\n')[0] is var line && line.StartsWith(HintMark, StringComparison.Ordinal)
        ? line[HintMark.Length..].Trim()
        : throw new InvalidDataException($"{Name}.cs should start with `{HintMark}` and a part of the hint that it should bring.");

    private static AnswerFile[] All(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(CourseRun.Root, folder), "*.cs").Order(StringComparer.Ordinal).Select(path =>
        {
            var name = Path.GetFileNameWithoutExtension(path);
            return new AnswerFile(name.Split('-')[0], name, File.ReadAllText(path));
        }),
    ];
}
