using System.Text.RegularExpressions;
using Dib.Kernel.Submissions;

namespace Dib.Kernel.Magics;

/// <summary>The options <c>--name value</c> and the other words of a magic command.</summary>
internal sealed partial class MagicArguments
{
    private readonly Dictionary<string, string> _options = [];
    private readonly string _magic;

    /// <summary>Takes a line apart.</summary>
    /// <param name="magic">The command's name, for messages.</param>
    /// <param name="text">What stands after it.</param>
    public MagicArguments(string magic, string text)
    {
        _magic = magic;
        var words = new List<string>();
        string? option = null;
        foreach (Match match in Word().Matches(text))
        {
            var word = match.Value;
            if (word.StartsWith("--", StringComparison.Ordinal))
                _options[option = word] = "";
            else if (option is not null)
                (_options[option], option) = (Unquoted(word), null);
            else
                words.Add(Unquoted(word));
        }
        Words = words;
    }

    /// <summary>What belongs to no option.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The names of the options that are given.</summary>
    public IEnumerable<string> Options => _options.Keys;

    /// <summary>An option's value; <c>null</c> if the option is missing.</summary>
    public string? Option(string name) => _options.GetValueOrDefault(name);

    /// <summary>An option's value.</summary>
    /// <exception cref="SubmissionFailedException">It is missing.</exception>
    public string Required(string name, string example) =>
        Option(name) is { Length: > 0 } value
            ? value
            : throw new SubmissionFailedException($"#!{_magic} needs {name}, for example: {example}");

    private static string Unquoted(string word) => word is ['"', .., '"'] ? word[1..^1] : word;

    [GeneratedRegex("""@\w+(:("[^"]*"|\{[^}]*\}|\S+))?|"[^"]*"|\{[^}]*\}|\S+""")]
    private static partial Regex Word();
}
