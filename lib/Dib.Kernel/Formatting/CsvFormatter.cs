using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting.Csv;

/// <summary>Sequences as comma-separated values: a line of names, then a line for each item.</summary>
public static class CsvFormatter
{
    /// <summary><c>text/csv</c>.</summary>
    public const string MimeType = "text/csv";

    private static readonly char[] _toQuote = ['"', ',', '\r', '\n'];

    internal static readonly ITypeFormatter[] Defaults =
    [
        new TypeFormatter<object?>(
            (value, context) =>
            {
                foreach (var line in Lines(value))
                    context.Writer.WriteLine(string.Join(',', line.Select(Quoted)));
                return true;
            },
            MimeType)
    ];

    private static IEnumerable<IEnumerable<object?>> Lines(object? value)
    {
        if (value is IDictionary pairs)
            return [pairs.Keys.Cast<object?>(), pairs.Values.Cast<object?>()];
        var items = value is IEnumerable sequence and not string ? [.. sequence.Cast<object?>()] : new[] { value };
        var type = items.FirstOrDefault(item => item is not null)?.GetType();
        MemberInfo[] members = type is null || type.IsScalar() ? [] : [.. type.ShownMembers()];
        return members.Length == 0
            ? [["value"], .. items.Select(item => new[] { item })]
            : [members.Select(member => member.Name), .. items.Select(item => members.Select(member => Read(member, item)))];
    }

    private static object? Read(MemberInfo member, object? item) =>
        member.DeclaringType!.IsInstanceOfType(item) ? member.ReadFrom(item!) : null;

    private static string Quoted(object? value)
    {
        var text = value is DateTime or DateTimeOffset
            ? ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.IndexOfAny(_toQuote) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }
}
