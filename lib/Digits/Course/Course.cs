using System.Reflection;
using Digits.Data;
using Digits.Showing;
using TorchSharp;

namespace Digits;

/// <summary>How a notebook begins: it settles the seed, the profile and the data, and says so in its first output.</summary>
[TypeFormatterSource(typeof(CourseFormatterSource))]
public sealed class Course
{
    private DigitData? _data;

    private Course(string notebook, Profile profile, long seed)
    {
        Notebook = notebook;
        Profile = profile;
        Seed = seed;
    }

    /// <summary>The notebook's name, such as <c>02-softmax</c>.</summary>
    public string Notebook { get; }

    /// <summary>How much the notebook computes.</summary>
    public Profile Profile { get; }

    /// <summary>What all random numbers start from.</summary>
    public long Seed { get; }

    /// <summary>The images of this profile, each pixel scaled to [0, 1].</summary>
    public DigitData Data => _data ??= DigitData.From(DigitSource.Load()).Take(Profile.TrainImages, Profile.TestImages);

    /// <summary>Begins a notebook: loads the data and starts the random numbers from the seed.</summary>
    /// <exception cref="ArgumentException">The environment names a profile that does not exist.</exception>
    /// <exception cref="IOException">The data is not to be had.</exception>
    public static Course Begin(string notebook, long seed = 42)
    {
        var course = new Course(notebook, Profile.Current(), seed);
        torch.manual_seed(seed);
        _ = course.Data;
        return course;
    }

    /// <summary>What a reader should know about this run, in the order to show it.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
    [
        ("profile", Profile.ToString()),
        ("data", $"{Data}, from {Data.Origin}"),
        ("seed", Seed.ToString()),
        ("tensors", Describe(typeof(torch).Assembly)),
    ];

    /// <inheritdoc />
    public override string ToString() =>
        string.Join(Environment.NewLine, Facts.Select(fact => $"{fact.Name,-8} {fact.Value}").Prepend(Notebook));

    private static string Describe(Assembly package)
    {
        var name = package.GetName();
        var description = package.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description;
        return $"{name.Name} {name.Version?.ToString(3)}{(description is null ? "" : $": {description}")}";
    }
}
