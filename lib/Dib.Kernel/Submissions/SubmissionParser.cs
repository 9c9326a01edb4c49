using System.Text.RegularExpressions;
using Dib.Kernel.Hosting;

namespace Dib.Kernel.Submissions;

/// <summary>Takes a submission apart at its <c>#!</c> lines.</summary>
internal static partial class SubmissionParser
{
    /// <summary>The parts in the order in which they stand; packages are to be had before any code runs.</summary>
    /// <param name="code">A cell's text.</param>
    /// <param name="language">The language up to the first line that names another one.</param>
    public static IReadOnlyList<SubmissionPart> Parse(string code, string language)
    {
        var parts = new List<SubmissionPart>();
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (language == Languages.CSharp && PackageLine().Match(lines[i]) is { Success: true } package)
            {
                var quoted = package.Groups["quoted"].Value;
                parts.Add(package.Groups["letter"].Value == "r" ? new PackagePart(quoted) : new PackageSourcePart(quoted));
                lines[i] = "";
            }
            else if (MagicLine().Match(lines[i]) is { Success: true } magic)
            {
                EndCode(start, i);
                start = i + 1;
                var name = magic.Groups["name"].Value;
                var named = Languages.Find(name);
                language = named ?? language;
                if (named is null or Languages.Value)
                    parts.Add(new MagicPart(name, magic.Groups["arguments"].Value.Trim(), i));
            }
        }
        EndCode(start, lines.Length);
        return parts;

        void EndCode(int from, int to)
        {
            var text = string.Join('\n', lines[from..to]);
            if (string.IsNullOrWhiteSpace(text))
                return;
            parts.Add(new CodePart(language, language == Languages.CSharp ? new string('\n', from) + text : text.Trim('\n')));
        }
    }

    /// <summary>The C# of a submission at its lines; all other lines are empty.</summary>
    public static string OnlyCSharp(string code, string language)
    {
        var lines = new string[code.ReplaceLineEndings("\n").Split('\n').Length];
        foreach (var part in Parse(code, language).OfType<CodePart>().Where(part => part.Language == Languages.CSharp))
        {
            foreach (var (number, line) in part.Code.Split('\n').Index().Where(indexed => indexed.Item.Length > 0))
                lines[number] = line;
        }
        return string.Join('\n', lines);
    }

    [GeneratedRegex("""^\s*#(?<letter>[ri])\s+"(?<quoted>\s*nuget:[^"]*)"\s*(//.*)?$""", RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();

    [GeneratedRegex(@"^#!(?<name>[\w#-]+)(?<arguments>\s.*)?$")]
    private static partial Regex MagicLine();
}
