using System.CommandLine;
using Benchmarks.Claims;
using Benchmarks.Drawn;
using Benchmarks.Headline;
using Benchmarks.Kernels;
using Benchmarks.Reporting;
using Benchmarks.Runner;
using Benchmarks.Startup;
using Benchmarks.Training;
using Spectre.Console;

namespace Benchmarks;

internal static class Program
{
    private static readonly Option<FileInfo?> Json = new("--json")
    {
        Description = "Also writes all figures into this file.", Recursive = true,
    };

    private static readonly Option<bool> Markdown = new("--markdown")
    {
        Description = "Prints the tables in Markdown, as BENCHMARKS.md has them.", Recursive = true,
    };

    private static readonly Option<int> Pairs = new("--pairs")
    {
        Description = "How often the sides alternate; the medians count.", DefaultValueFactory = _ => 5, Recursive = true,
    };

    private static readonly Option<int> Images = new("--images")
    {
        Description = "Images in an epoch.", DefaultValueFactory = _ => 60_000, Recursive = true,
    };

    private static readonly Option<int> ThreadsToUse = new("--threads")
    {
        Description = "Threads of each side.", DefaultValueFactory = _ => 2,
    };

    private static readonly Option<int> Epochs = new("--epochs") { Description = "Passes over the images.", DefaultValueFactory = _ => 10 };

    private static readonly Option<string[]> Models = new("--model")
    {
        Description = "Only these models.", AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Argument<string[]> Notebooks = new("notebooks")
    {
        Description = "How the notebooks' names start, such as 02; all without any.", Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<int> Seeds = new("--seeds")
    {
        Description = "How many runs, each with another seed.", DefaultValueFactory = _ => 20,
    };

    private static readonly Option<string> ProfileToRun = new("--profile")
    {
        Description = "How much the notebooks compute.", DefaultValueFactory = _ => "lecture",
    };

    private static readonly Option<string> DataSet = new("--data")
    {
        Description = "The images.", DefaultValueFactory = _ => "mnist",
    };

    private static readonly Option<int?> OnlySeed = new("--only-seed")
    {
        Description = "Trains once with this seed and prints seconds and accuracy: what the benchmark calls itself with.",
    };

    public static int Main(string[] args)
    {
        ProfileToRun.AcceptOnlyFromAmong("smoke", "lecture", "full");
        DataSet.AcceptOnlyFromAmong("mnist", "drawn");
        Models.AcceptOnlyFromAmong([.. CourseModel.All.Select(model => model.Name)]);
        Json.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo?>() is { Directory.Exists: false } file)
                result.AddError($"--json: there is no folder '{file.DirectoryName}' to write '{file.Name}' into.");
        });
        foreach (var option in new[] { Pairs, Images, ThreadsToUse, Epochs, Seeds })
        {
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 1) result.AddError($"{option.Name} must be at least 1.");
            });
        }
        var training = Verb("training", "Seconds of a training epoch and of an evaluation, ours and PyTorch's in turns.", Training);
        training.Options.Add(Models);
        training.Options.Add(ThreadsToUse);
        var kernels = Verb(
            "kernels", "GFLOP/s of the products and convolutions, GB/s of what passes over memory.",
            (_, report) => KernelBenchmark.Run(report));
        var threads = Verb("threads", "The CNN's training epoch on one thread and on two.", Threads);
        var startup = Verb(
            "startup", "Seconds from `digits run` to the first finished cell and to the end.", (_, report) => StartupBenchmark.Run(report));
        var runner = Verb(
            "runner", "What running a notebook costs beside what its cells compute: seconds and memory.",
            (_, report) => RunnerBenchmark.Run(report));
        var drawn = Verb(
            "drawn", "The course's CNN learns from drawn digits and is tested on MNIST, and the other way round.",
            (parsed, report) => DrawnBenchmark.Run(report, parsed.GetValue(Epochs)));
        drawn.Options.Add(Epochs);
        var claims = Verb(
            "claims", "The bands of the notebooks' claims, into notebooks/claims.csv: runs them with 20 seeds.",
            (parsed, report) => ClaimsBenchmark.Run(
                report, parsed.GetValue(Notebooks) ?? [], parsed.GetValue(ProfileToRun)!, parsed.GetValue(DataSet)!,
                parsed.GetValue(Seeds)));
        claims.Arguments.Add(Notebooks);
        claims.Options.Add(Seeds);
        claims.Options.Add(ProfileToRun);
        claims.Options.Add(DataSet);
        var headline = Verb("headline", "Seconds of training to 99 % of MNIST's test images.", Headline);
        headline.Options.Add(Seeds);
        headline.Options.Add(OnlySeed);
        var root = new RootCommand("Measures the engine. Without a verb: everything about its speed.")
        {
            Json, Markdown, Pairs, Images, Models, ThreadsToUse, Seeds, training, kernels, threads, startup, headline, runner, drawn,
            claims,
        };
        SetAction(root, (parsed, report) =>
        {
            Training(parsed, report);
            Threads(parsed, report);
            Headline(parsed, report);
            KernelBenchmark.Run(report);
            StartupBenchmark.Run(report);
        });
        return root.Parse(args).Invoke();
    }

    private static Command Verb(string name, string description, Action<ParseResult, Report> measure)
    {
        var verb = new Command(name, description);
        SetAction(verb, measure);
        return verb;
    }

    private static void SetAction(Command command, Action<ParseResult, Report> measure) => command.SetAction(parsed =>
    {
        var report = new Report(AnsiConsole.Console, parsed.GetValue(Markdown));
        measure(parsed, report);
        if (parsed.GetValue(Json) is { } file) report.WriteJson(file.FullName);
    });

    private static void Training(ParseResult parsed, Report report)
    {
        var names = parsed.GetValue(Models) ?? [];
        var models = CourseModel.All.Where(model => names.Length == 0 || names.Contains(model.Name));
        var images = BenchmarkData.Load(report, parsed.GetValue(Images));
        TrainingBenchmark.Run(report, [.. models], images, parsed.GetValue(ThreadsToUse), parsed.GetValue(Pairs));
    }

    private static void Threads(ParseResult parsed, Report report) =>
        ThreadsBenchmark.Run(report, BenchmarkData.Load(report, parsed.GetValue(Images)), parsed.GetValue(Pairs));

    private static void Headline(ParseResult parsed, Report report)
    {
        var images = BenchmarkData.Load(report, int.MaxValue);
        if (parsed.GetValue(OnlySeed) is { } seed) HeadlineBenchmark.RunOnce(images, seed);
        else if (images.IsPublished) HeadlineBenchmark.Run(report, images, parsed.GetValue(Seeds));
        else report.Say("headline: MNIST is not on this machine, and noise can't be learnt. Set DIGITS_DATA to the folder of its files.");
    }
}
