using System.CommandLine.Parsing;
using System.Globalization;

namespace Digits.Cli;

/// <summary>Reads values of options that are no plain text.</summary>
internal static class OptionValues
{
    /// <summary>Seconds, or a number with ms, s, m or h.</summary>
    public static TimeSpan? Duration(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        foreach (var (unit, seconds) in new[] { ("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("", 1) })
        {
            if (Number(text, unit) is { } number && number * seconds < 1e6)
                return TimeSpan.FromSeconds(number * seconds);
        }
        result.AddError($"\"{text}\" is no time. Give seconds, such as 120, or such as 5m.");
        return null;
    }

    /// <summary>A number with kB, MB or GB.</summary>
    public static long? Bytes(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        foreach (var (unit, bytes) in new[] { ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("M", 1e6), ("G", 1e9) })
        {
            if (Number(text, unit) is { } number && number * bytes < 1e15)
                return (long)(number * bytes);
        }
        result.AddError($"\"{text}\" is no amount of memory. Give such as 500MB or 2GB.");
        return null;
    }

    /// <summary>A port to listen on.</summary>
    public static int Port(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
            return port;
        result.AddError($"\"{text}\" is no port. Give a number from 1 to {ushort.MaxValue}.");
        return 0;
    }

    /// <summary>Each <c>name=value</c>.</summary>
    public static KeyValuePair<string, string>[] NamesAndValues(ArgumentResult result)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (text.IndexOf('=') is var end and > 0 && text[..end].Trim() is { Length: > 0 } name)
                values.Add(new(name, text[(end + 1)..]));
            else
                result.AddError($"\"{text}\" is no parameter. Give name=value, such as -p epochs=3.");
        }
        return [.. values];
    }

    /// <summary>Of two values for one name the later.</summary>
    public static IReadOnlyDictionary<string, string> Last(KeyValuePair<string, string>[]? values) =>
        (values ?? []).GroupBy(value => value.Key).ToDictionary(group => group.Key, group => group.Last().Value);

    private static double? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text[..^unit.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}
