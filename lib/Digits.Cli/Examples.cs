using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Digits.Cli;

/// <summary>Examples at the end of a verb's help.</summary>
internal static class Examples
{
    /// <summary>Adds examples.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="examples">What to type, and what it does.</param>
    public static Command WithExamples(this Command command, params (string Line, string Meaning)[] examples)
    {
        command.Add(new HelpOption { Action = new HelpWithExamples(examples) });
        return command;
    }

    private sealed class HelpWithExamples((string Line, string Meaning)[] examples) : SynchronousCommandLineAction
    {
        private readonly HelpAction _help = new();

        public override bool Terminating => true;

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = _help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            var width = examples.Max(example => example.Line.Length);
            foreach (var (line, meaning) in examples)
                output.WriteLine($"  {line.PadRight(width)}  {meaning}");
            output.WriteLine();
            return code;
        }
    }
}
