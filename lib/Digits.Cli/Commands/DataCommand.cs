using System.CommandLine;
using Dib.Client;
using Dib.Running;
using Digits.Cli.Course;
using Digits.Cli.Terminal;

namespace Digits.Cli.Commands;

/// <summary><c>digits data</c>: brings a data set to this machine and checks its files.</summary>
internal static class DataCommand
{
    private static readonly Option<string> DataSet = new("--data-set")
    {
        Description = "Which images.", DefaultValueFactory = _ => "mnist",
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Downloads nothing; the exit code is 1 when a file is missing or wrong.",
    };

    public static Command Create()
    {
        DataSet.TakeOnly("mnist", "fashion-mnist", "kmnist");
        var command = new Command(
            "data", "Downloads the course's images, goes on with a broken download, and checks every file against its published checksum.")
        {
            DataSet, Check,
        };
        command.SetAction(RunAsync);
        return command.WithExamples(
            ("digits data", "MNIST into data/"),
            ("digits data --check", "whether all files are there and right"),
            ("digits data --data-set fashion-mnist", "articles of clothing in the same format"));
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (CourseFolder.Find() is not { } course)
            throw new NothingToRunException("There is no course here: no folder with notebooks/NN-name.dib, from this folder upwards.");
        var (dataSet, download) = (parsed.GetValue(DataSet)!, !parsed.GetValue(Check));
        try
        {
            Task<IReadOnlyList<DataFile>> Verify(IProgress<DownloadStep> progress) =>
                CourseData.VerifyAsync(course, dataSet, download, progress, cancellationToken);
            var console = CommandConsole.Create();
            var files = download && console.IsLive()
                ? await DownloadBars.ShowAsync(console, Verify)
                : await Verify(new DownloadLines(Console.Out));
            return Tell(files, dataSet, download);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted. What has come is kept; the next `digits data` goes on with it.");
            return ExitCodes.Interrupted;
        }
        catch (KernelException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCodes.Failed;
        }
    }

    private static int Tell(IReadOnlyList<DataFile> files, string dataSet, bool download)
    {
        foreach (var file in files)
        {
            Console.WriteLine($"{(file.Problem is null ? "ok" : "!!")}  {file.Path}");
            Console.WriteLine(file.Problem is null ? $"    SHA-256 {file.Sha256}" : $"    {file.Problem}");
        }
        var wrong = files.Count(file => file.Problem is not null);
        if (wrong == 0)
        {
            Console.WriteLine($"{dataSet}: all {files.Count} files are the published ones.");
            return ExitCodes.Passed;
        }
        var how = download || Environment.GetEnvironmentVariable(DataFiles.Variable) is { Length: > 0 }
            ? "Delete what is wrong; data/README.md says how to bring the files here by hand."
            : $"Delete what is wrong and run `digits data{(dataSet == "mnist" ? "" : $" --data-set {dataSet}")}`.";
        Console.WriteLine($"{dataSet}: {wrong} of {files.Count} files are not as they should be. {how}");
        return ExitCodes.Failed;
    }
}
