using System.Text.Json;

namespace TorchSharp.Tests.Golden;

/// <summary>
/// Golden values that an area's script made with PyTorch: <c>Golden/elementwise.py</c> writes <c>Golden/elementwise.json</c>.
/// </summary>
public sealed class GoldenFile
{
    private readonly Dictionary<string, GoldenCase> _cases;

    /// <summary>Reads the file of an area.</summary>
    public GoldenFile(string area)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", $"{area}.json"));
        using var document = JsonDocument.Parse(stream);
        _cases = document.RootElement.EnumerateObject().ToDictionary(c => c.Name, c => new GoldenCase(c.Value.Clone()));
    }

    /// <summary>The case with a name.</summary>
    public GoldenCase this[string name] =>
        _cases.TryGetValue(name, out var found) ? found : throw new KeyNotFoundException($"There is no golden case '{name}'.");

    /// <summary>The names of all cases, as the data of a theory: a case that no test knows is then a failure.</summary>
    public TheoryData<string> Names => new(_cases.Keys);
}
