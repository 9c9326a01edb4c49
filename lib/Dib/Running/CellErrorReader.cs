using System.Text.RegularExpressions;
using Dib.Client;

namespace Dib.Running;

/// <summary>Makes a <see cref="CellError"/> of what a kernel says when a cell fails.</summary>
internal static partial class CellErrorReader
{
    /// <summary>The name of an error that is neither an exception nor a compile error.</summary>
    public const string Unnamed = "Error";

    private const int MessageLimit = 20_000;

    /// <param name="message">The message of the failed command: an exception as text, or the compile errors.</param>
    /// <param name="outputs">What else the kernel said.</param>
    public static CellError Read(string message, OutputCollector outputs)
    {
        var errors = outputs.Diagnostics.Where(diagnostic => diagnostic.Severity == "error").ToArray();
        if (errors.Length > 0 && !ExceptionLine().IsMatch(message))
        {
            return new CellError(errors[0].Code, errors[0].Message)
            {
                Line = errors[0].Line,
                Traceback = [.. errors.Select(error => $"({error.Line},{error.Column}): error {error.Code}: {error.Message}")],
            };
        }
        // .NET Interactive puts the exception into the one or the other.
        var text = (ExceptionLine().IsMatch(message) ? message : outputs.ErrorText ?? message).ReplaceLineEndings("\n").TrimEnd();
        var lines = text.Split('\n');
        var frame = Array.FindIndex(lines, line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal));
        var head = string.Join('\n', frame < 0 ? lines : lines[..frame]).Trim();
        var exception = ExceptionLine().Match(head);
        var place = CellLine().Match(text);
        var (name, said) = exception.Success ? (exception.Groups[1].Value, head[exception.Length..].Trim()) : (Unnamed, head);
        var reason = said.Length > 0 || exception.Success ? LongText.Cut(said, MessageLimit) : "The kernel did not say why.";
        return new CellError(name, reason)
        {
            Line = place.Success ? int.Parse(place.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null,
            Traceback = frame < 0 ? [] : [.. lines[frame..].Select(line => line.TrimEnd())],
        };
    }

    [GeneratedRegex(@"^([\p{L}_][\p{L}\p{N}_.+`]*(?:Exception|Error|Fault)[\p{L}\p{N}_`]*(?:\[.*?\])?)(?:: |:?\n|$)")]
    private static partial Regex ExceptionLine();

    [GeneratedRegex(@" in cell .*?:line (\d+)")]
    private static partial Regex CellLine();
}
