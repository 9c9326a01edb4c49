using Dib.Kernel.Hosting;
using Dib.Kernel.Magics;
using Dib.Kernel.Packages;
using Dib.Kernel.Protocol;

namespace Dib.Kernel.Editing;

/// <summary>What can be written on a line that starts with <c>#</c>.</summary>
internal static class MagicCompletions
{
    private static readonly MagicCommands Magics = new();

    /// <summary>The magic commands, or the packages built in; <c>null</c> if the line is of another kind.</summary>
    public static CompletionsProduced? At(string code, LinePosition position)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        if (position.Line < 0 || position.Line >= lines.Length)
            return null;
        var typed = lines[position.Line][..Math.Clamp(position.Character, 0, lines[position.Line].Length)];

        if (typed.StartsWith("#!", StringComparison.Ordinal) && !typed.Contains(' ', StringComparison.Ordinal))
        {
            var items = Magics.All.Select(magic => new CompletionItem($"#!{magic.Name}", "Keyword", magic.Help))
                .Concat(Languages.Names.Select(name => new CompletionItem($"#!{name}", "Keyword", $"The lines that follow are {name}.")));
            return new(
                [.. items.DistinctBy(item => item.DisplayText)
                    .Where(item => item.DisplayText.StartsWith(typed, StringComparison.OrdinalIgnoreCase))],
                From(0));
        }
        if (typed.StartsWith("#r \"nuget:", StringComparison.Ordinal))
        {
            var items = EmbeddedPackages.All.Select(package => new CompletionItem($"{package.Name}, {package.Version}", "Module"));
            return new([.. items], From("#r \"nuget:".Length));
        }
        return null;

        LinePositionSpan From(int character) => new(position with { Character = character }, position);
    }
}
