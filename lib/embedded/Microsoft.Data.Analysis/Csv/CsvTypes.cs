namespace Microsoft.Data.Analysis;

/// <summary>Names and types of CSV columns.</summary>
internal static class CsvTypes
{
    // Where the fields of a column differ, the type that stands first here wins.
    private static readonly Type[] _byStrength = [typeof(string), typeof(float), typeof(bool), typeof(DateTime)];

    /// <summary>The type that fits all fields; fields that are empty or "null" don't count, and a column of only those is text.</summary>
    public static Type Guess(IEnumerable<string> fields) => fields
        .Where(field => !string.IsNullOrEmpty(field) && !field.Equals("null", StringComparison.OrdinalIgnoreCase))
        .Select(TypeOf)
        .DefaultIfEmpty(typeof(string))
        .MinBy(type => Array.IndexOf(_byStrength, type));

    /// <summary>Repeated names numbered: x, x.1, x.2.</summary>
    public static string[] UniqueNames(string[] names)
    {
        var seen = new Dictionary<string, int>();
        return [.. names.Select(name => (seen[name] = seen.GetValueOrDefault(name, -1) + 1) is var n and > 0 ? $"{name}.{n}" : name)];
    }

    private static Type TypeOf(string field)
    {
        if (bool.TryParse(field, out _))
            return typeof(bool);
        if (float.TryParse(field, out _))
            return typeof(float);
        return DateTime.TryParse(field, out _) ? typeof(DateTime) : typeof(string);
    }
}
