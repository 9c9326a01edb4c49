using System.Text.Json;

namespace Agreement.Recording;

/// <summary>Figures in a file.</summary>
internal static class Figures
{
    public static void Save(string path, IEnumerable<Figure> figures) => File.WriteAllText(path, JsonSerializer.Serialize(figures));

    public static Figure[] Load(string path) => JsonSerializer.Deserialize<Figure[]>(File.ReadAllText(path))!;
}
