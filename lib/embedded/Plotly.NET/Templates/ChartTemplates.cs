using System.Text.Json;

namespace Plotly.NET;

/// <summary>The looks that come with the library.</summary>
public static class ChartTemplates
{
    private static readonly Dictionary<string, Template> _templates = Read();

    /// <summary>Plotly's own look, the default: a white page, a light blue plot, white grid lines.</summary>
    public static Template plotly => _templates["plotly"];

    /// <summary>White page and plot.</summary>
    public static Template light => _templates["light"];

    /// <summary>Dark page and plot, light lines and text.</summary>
    public static Template dark => _templates["dark"];

    /// <summary>No background: what is behind the chart shines through.</summary>
    public static Template transparent => _templates["transparent"];

    private static Dictionary<string, Template> Read()
    {
        using var json = typeof(ChartTemplates).Assembly.GetManifestResourceStream("templates.json")!;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(
            entry => entry.Name,
            entry => new Template()
                .Set("layout", Fill(new Layout(), entry.Value.GetProperty("layout")))
                .Set("data", Value(entry.Value.GetProperty("data"))));
    }

    private static T Fill<T>(T target, JsonElement json) where T : DynamicObj.DynamicObj
    {
        foreach (var property in json.EnumerateObject())
            target.SetValue(property.Name, Value(property.Value));
        return target;
    }

    private static object Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Fill(new DynamicObj.DynamicObj(), json),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number => json.GetDouble(),
        _ => json.GetBoolean(),
    };
}
