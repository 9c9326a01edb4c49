using Dib.Tests.Support;
using Digits.Tests.Data;
using Microsoft.AspNetCore.Http;

namespace Dib.Tests.Cli;

/// <summary><c>digits data</c> in a course of its own, beside the real one.</summary>
public sealed class DataCommandTests : IDisposable
{
    private static readonly string? _realData = Environment.GetEnvironmentVariable("DIGITS_DATA");
    private readonly TemporaryFolder _course = new();
    private readonly Dictionary<string, string?> _environment = new() { ["DIGITS_DATA"] = null, ["DIGITS_MIRROR"] = null };

    public DataCommandTests()
    {
        _course.Write("Digits.Notebooks.sln", "");
        Directory.CreateDirectory(_course.At("notebooks"));
        _course.Write(Path.Combine("notebooks", "01-first.dib"), "1");
        var library = Directory.CreateDirectory(_course.At("lib", "bin")).FullName;
        foreach (var file in Directory.GetFiles(RealLibrary(), "*.dll"))
            File.Copy(file, Path.Combine(library, Path.GetFileName(file)));
    }

    public void Dispose() => _course.Dispose();

    [Fact]
    public async Task Check_names_every_missing_file_and_what_to_do_and_downloads_nothing()
    {
        var (code, output, error) = await RunAsync("--check");

        Assert.True(code == 1, error);
        Assert.Contains($"!!  {_course.At("data", "train-images-idx3-ubyte.gz")}{Environment.NewLine}    is missing", output);
        Assert.Contains("mnist: 4 of 4 files are not as they should be. Delete what is wrong and run `digits data`.", output);
        Assert.False(Directory.Exists(_course.At("data")));
    }

    [Fact]
    public async Task Damaged_files_in_a_folder_of_ones_own_are_named()
    {
        Directory.CreateDirectory(_course.At("mine"));
        foreach (var name in new[] { "train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1" })
            _course.Write(Path.Combine("mine", name + "-ubyte"), "no digits");
        _environment["DIGITS_DATA"] = "mine";

        var (code, output, _) = await RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("is not an IDX file", output);
        Assert.Contains("data/README.md says how to bring the files here by hand", output);
    }

    [Fact]
    public async Task A_mirror_that_can_not_be_reached_is_told_with_what_to_do()
    {
        using var port = new DeafPort();
        _environment["DIGITS_MIRROR"] = port.Https.ToString();

        var (code, output, error) = await RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("train-images-idx3-ubyte.gz: 127.0.0.1 could not be reached", output);
        Assert.Contains("connect to the internet and run again to go on", error);
        Assert.DoesNotContain("   at ", output + error);
    }

    [TrustFact]
    public async Task A_mirror_without_the_files_is_told_with_what_it_answered()
    {
        await using var mirror = await MirrorAsync(context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        var (code, _, error) = await RunAsync("--data-set", "kmnist");

        Assert.Equal(1, code);
        Assert.Contains("127.0.0.1 answered 404 Not Found", error);
        Assert.Equal(["https /kmnist/train-images-idx3-ubyte.gz"], mirror.Requests);
    }

    [TrustFact(needsMnist: true)]
    public async Task Missing_files_are_downloaded_with_progress_and_checked_and_not_asked_for_again()
    {
        await using var mirror = await MirrorAsync(context =>
        {
            var file = new FileInfo(Path.Combine(_realData!, Path.GetFileName(context.Request.Path)));
            context.Response.ContentLength = file.Length;
            return context.Response.SendFileAsync(file.FullName);
        });

        var (code, output, error) = await RunAsync();

        Assert.True(code == 0, output + error);
        Assert.Equal(4, mirror.Requests.Count);
        Assert.Matches(@"(?m)^train-images-idx3-ubyte\.gz: \d+\.\d\d MB of 9\.\d\d MB$", output.ReplaceLineEndings("\n"));
        Assert.Contains($"ok  {_course.At("data", "t10k-labels-idx1-ubyte.gz")}", output);
        Assert.Contains("SHA-256 ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2", output);
        Assert.Contains("mnist: all 4 files are the published ones.", output);
        Assert.Equal(0, (await RunAsync()).ExitCode);
        Assert.Equal(4, mirror.Requests.Count);
    }

    [Fact]
    public async Task A_course_that_is_not_built_is_told_so()
    {
        File.Delete(_course.At("lib", "bin", "Digits.dll"));

        var (code, _, error) = await RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("Digits.dll is missing. Build the solution with `dotnet build`.", error);
    }

    private async Task<MirrorServer> MirrorAsync(RequestDelegate answer)
    {
        var mirror = await MirrorServer.StartAsync(context => answer(context));
        _environment["DIGITS_MIRROR"] = mirror.Https.ToString();
        _environment["SSL_CERT_FILE"] = _course.Write("trusted.pem", MirrorServer.CertificatePem);
        return mirror;
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        DigitsCommand.RunAsync(_course.Path, _environment, ["data", .. arguments]);

    private static string RealLibrary()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Digits.Notebooks.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository around the tests was not found.");
        return Path.Combine(folder.FullName, "lib", "bin");
    }

    /// <summary>A test whose command must trust this test's own certificate.</summary>
    private sealed class TrustFactAttribute : FactAttribute
    {
        public TrustFactAttribute(bool needsMnist = false)
        {
            if (!OperatingSystem.IsLinux())
                Skip = "Only on Linux can one process be told to trust a certificate (SSL_CERT_FILE).";
            else if (needsMnist && !File.Exists(Path.Combine(_realData ?? "", "train-images-idx3-ubyte.gz")))
                Skip = "Set DIGITS_DATA to the folder with the packed MNIST files to run this test.";
        }
    }
}
