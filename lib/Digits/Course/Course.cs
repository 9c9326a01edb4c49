using System.Reflection;
using System.Runtime.CompilerServices;
using Digits.Data;
using Digits.Evaluating;
using Digits.Showing;
using Digits.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

/// <summary>How a notebook begins: it settles the seed, the profile and the data, and says so in its first output.</summary>
[TypeFormatterSource(typeof(CourseFormatterSource))]
public sealed partial class Course
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
    public DigitData Data => _data ??= DigitData.From(DigitSource.Load(
            progress: new DownloadLog(Console.Out), train: Profile.TrainImages, test: Profile.TestImages))
        .Take(Profile.TrainImages, Profile.TestImages);

    /// <summary>Begins a notebook: loads the data and starts the random numbers from the seed.</summary>
    /// <param name="notebook">Its name, such as <c>02-softmax</c>.</param>
    /// <param name="profile">How much to compute; by default what <see cref="Profile.Current"/> says.</param>
    /// <param name="seed">Where random numbers start; by default what <see cref="CourseSeed.Current"/> says.</param>
    /// <exception cref="ArgumentException">The environment names a profile that does not exist, or a seed that is none.</exception>
    /// <exception cref="IOException">The data is not to be had.</exception>
    /// <exception cref="InvalidOperationException">The notebook runs on other packages than this library was built for.</exception>
    public static Course Begin(string notebook, Profile? profile = null, long? seed = null)
    {
        PackageSet.Check();
        return BeginChecked(notebook, profile, seed);
    }

    // Of its own, so that the runtime asks for the tensors only after the check.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Course BeginChecked(string notebook, Profile? profile, long? seed)
    {
        var course = new Course(notebook, profile ?? Profile.Current(), seed ?? CourseSeed.Current());
        torch.manual_seed(course.Seed);
        _ = course.Data;
        return course;
    }

    /// <summary>Saves a trained model for the notebooks that compare: a later one of the same name takes its place.</summary>
    /// <param name="name">Such as <c>softmax</c>: letters, digits and '-'.</param>
    /// <param name="model">The trained model; its parameters are counted.</param>
    /// <param name="history">How the training went.</param>
    /// <param name="evaluation">What the model makes of the test images.</param>
    /// <returns>What was saved.</returns>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public SavedModel Save(string name, nn.Module<Tensor, Tensor> model, History history, Evaluation evaluation)
    {
        var saved = new SavedModel
        {
            Name = name, Notebook = Notebook, Profile = Profile.Name, Data = Data.Name, TrainImages = Data.Train.Count, Seed = Seed,
            Parameters = model.parameters().Sum(parameter => parameter.numel()),
            Operations = Operations.PerImage(model, evaluation.Data.Rows, evaluation.Data.Columns),
            Epochs = history.Epochs, TestLoss = evaluation.Loss,
            Labels = Array.ConvertAll(evaluation.Labels, label => (int)label), Predictions = evaluation.Predictions,
        };
        ResultsStore.Current().Save(saved);
        return saved;
    }

    /// <summary>
    /// The model that a notebook saved under a name; null if there is none from this profile and these images, whose figures could not
    /// be compared with this notebook's.
    /// </summary>
    /// <exception cref="InvalidDataException">Its file is damaged.</exception>
    public SavedModel? Load(string name) => ResultsStore.Current().Load(name) is { } model && Compares(model) ? model : null;

    /// <summary>
    /// The model that a notebook saved under a name, if <see cref="Load"/> finds it; else trains and saves one, saying so.
    /// </summary>
    /// <param name="name">Such as <c>softmax</c>.</param>
    /// <param name="model">What to train if there is none.</param>
    /// <param name="data">What to learn from and to test on.</param>
    /// <param name="recipe">How.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits and '-'.</exception>
    /// <exception cref="InvalidDataException">The model's file is damaged.</exception>
    public SavedModel LoadOrTrain(string name, nn.Module<Tensor, Tensor> model, DigitData data, Recipe recipe)
    {
        if (Load(name) is { } saved) return saved;
        Console.WriteLine($"training {name}, which no notebook has saved");
        var history = Trainer.Fit(model, data, recipe, Console.WriteLine);
        return Save(name, model, history, Evaluation.Of(model, data.Test));
    }

    /// <summary>All models that notebooks saved in this profile and on these images, by name.</summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public IReadOnlyList<SavedModel> Saved() => [.. ResultsStore.Current().All().Where(Compares)];

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

    private bool Compares(SavedModel model) =>
        (model.Profile, model.Data, model.TrainImages, model.Labels.Count) ==
        (Profile.Name, Data.Name, Data.Train.Count, Data.Test.Count);

    private static string Describe(Assembly package)
    {
        var name = package.GetName();
        var description = package.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description;
        return $"{name.Name} {name.Version?.ToString(3)}{(description is null ? "" : $": {description}")}";
    }
}
