using System.CommandLine;
using Dib.Documents;
using Dib.Running;

namespace Digits.Cli.Commands;

/// <summary><c>digits convert</c>: a notebook in the other format.</summary>
internal static class ConvertCommand
{
    private static readonly Argument<string> From = new("from") { Description = "The notebook, .dib or .ipynb." };

    private static readonly Argument<string?> To = new("to")
    {
        Description = "The new file, .ipynb or .dib. Without it: beside the first, with the other extension.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Force = new("--force", "-f") { Description = "Replaces a file that is there already." };

    public static Command Create()
    {
        From.TakeFiles();
        To.TakeFiles();
        var command = new Command("convert", "Writes a .dib as .ipynb, or an .ipynb as .dib, without losing a cell.") { From, To, Force };
        command.SetAction(Run);
        return command.WithExamples(
            ("digits convert 02-softmax.dib 02-softmax.ipynb", "for Jupyter"),
            ("digits convert 02-softmax.ipynb", "back into 02-softmax.dib"));
    }

    private static int Run(ParseResult parsed)
    {
        var from = parsed.GetValue(From)!;
        var to = parsed.GetValue(To) ?? Path.ChangeExtension(from, IsDib(from) ? ".ipynb" : ".dib");
        var notebook = NotebookFile.Read(from);
        if (File.Exists(to) && !parsed.GetValue(Force))
            throw new NotebookFormatException($"The file {to} is there already. Replace it with --force, or give another name.");
        NotebookFile.Write(to, notebook);
        Console.WriteLine($"{to}: {notebook.Cells.Count} cells");
        if (IsDib(to))
        {
            foreach (var loss in Conversion.LossesAsDib(notebook))
                Console.WriteLine(loss);
        }
        return ExitCodes.Passed;
    }

    private static bool IsDib(string path) => Path.GetExtension(path).Equals(".dib", StringComparison.OrdinalIgnoreCase);
}
