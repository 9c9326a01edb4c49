using System.CommandLine;

namespace Digits.Cli;

/// <summary>Rules for what can be given; whatever breaks one is told in a sentence.</summary>
internal static class OptionRules
{
    /// <summary>Takes only some words, which the help lists.</summary>
    public static void TakeOnly(this Option<string> option, params string[] words)
    {
        option.AcceptOnlyFromAmong(words);
        option.Validators.Clear();
        option.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(token => !words.Contains(token.Value)) is { } other)
                given.AddError($"{option.Name} can't be \"{other.Value}\". Give {string.Join(", ", words[..^1])} or {words[^1]}.");
        });
    }

    /// <summary>Takes no empty text.</summary>
    /// <param name="option">The option.</param>
    /// <param name="what">What its text names.</param>
    public static void TakeNoEmptyText(this Option<string?> option, string what) => option.Validators.Add(given =>
    {
        if (given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            given.AddError($"{option.Name} is empty. Give it {what}, or leave it out.");
    });

    /// <summary>Takes names of files: no empty ones, and no options that there are none of.</summary>
    public static void TakeFiles<T>(this Argument<T> argument) => argument.Validators.Add(given =>
    {
        foreach (var name in given.Tokens.Select(token => token.Value))
        {
            if (string.IsNullOrWhiteSpace(name))
                given.AddError("The name of a notebook is empty.");
            else if (name.StartsWith('-') && !File.Exists(name))
                given.AddError($"There is no option {name}.");
        }
    });
}
