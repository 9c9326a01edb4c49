using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digits.Data;
using Plotly.NET;

namespace Digits;

/// <summary>
/// Trained models and charts as files, one each: <c>models/softmax.json</c> and <c>charts/softmax.html</c> in the folder for results.
/// </summary>
/// <param name="results">The folder for results.</param>
internal sealed class ResultsStore(string results)
{
    /// <summary>The environment variable that names the folder for results.</summary>
    public const string Variable = "DIGITS_RESULTS";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // A training that diverged has no finite loss, and is worth comparing all the same.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectNullableAnnotations = true,
    };

    private readonly string _models = Path.Combine(results, "models");
    private readonly string _charts = Path.Combine(results, "charts");

    /// <summary>The store that the environment names, else <c>results/</c> of the repository.</summary>
    public static ResultsStore Current()
    {
        var root = DataFolder.Root() ?? Environment.CurrentDirectory;
        var named = Environment.GetEnvironmentVariable(Variable);
        return new(Path.GetFullPath(string.IsNullOrWhiteSpace(named) ? "results" : named, root));
    }

    /// <summary>Writes a model, in place of an earlier one of the same name.</summary>
    public void Save(SavedModel model)
    {
        var path = PathOf(_models, model.Name, ".json");
        Directory.CreateDirectory(_models);
        AtomicFile.Write(path, stream => JsonSerializer.Serialize(stream, model, Json));
    }

    /// <summary>Writes a chart as a page of its own, in place of an earlier one of the same name.</summary>
    /// <returns>The page's path.</returns>
    public string Save(string name, GenericChart chart)
    {
        var path = PathOf(_charts, name, ".html");
        Directory.CreateDirectory(_charts);
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(GenericChart.toEmbeddedHTML(chart))));
        return path;
    }

    /// <summary>The model of a name; null if none was saved.</summary>
    /// <exception cref="InvalidDataException">Its file holds something else.</exception>
    public SavedModel? Load(string name) => PathOf(_models, name, ".json") is var path && File.Exists(path) ? Read(path) : null;

    /// <summary>All models, by name.</summary>
    /// <exception cref="InvalidDataException">A file holds something else.</exception>
    public IReadOnlyList<SavedModel> All() => Directory.Exists(_models)
        ? [.. Directory.EnumerateFiles(_models, "*.json").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    private static SavedModel Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<SavedModel>(stream, Json) is { Epochs.Count: > 0 } model
                && model.Labels.Count == model.Predictions.Count
                ? model
                : throw new JsonException("It has no epochs, or not one prediction for each label.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(
                $"'{path}' does not hold a saved model. Delete it and run the notebook that saves it again. {e.Message}", e);
        }
    }

    private static string PathOf(string folder, string name, string extension) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? Path.Combine(folder, name + extension)
        : throw new ArgumentException(
            $"A name becomes that of a file and may have letters, digits and '-', such as 'softmax', but is '{name}'.",
            nameof(name));
}
