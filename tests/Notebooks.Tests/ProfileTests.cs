using Dib.Client;

namespace Notebooks.Tests;

public sealed class ProfileTests
{
    [Fact]
    public async Task A_cell_can_choose_the_profile()
    {
        await using var kernel = await KernelClient.StartAsync(
            KernelLaunch.Of(typeof(Digits.Cli.Program).Assembly.Location, "kernel"), CourseRun.Root,
            new Dictionary<string, string> { ["DIGITS_PROFILE"] = "full", ["DIGITS_DATA_SET"] = "drawn" },
            answer: null, TimeSpan.FromMinutes(1), CancellationToken.None);
        var library = Path.Combine(CourseRun.Root, "lib", "bin", "Digits.dll");
        string? shown = null;

        var failure = await kernel.SubmitAsync(
            $"#r \"nuget: TorchSharp-cpu, 0.106.0\"\n#r \"{library}\"\nusing Digits;\nCourse.Begin(\"own\", Profile.Smoke).Data.ToString()",
            "csharp", seen => shown = (seen as ValueShown)?.Data.GetValueOrDefault("text/plain") ?? shown, CancellationToken.None);

        Assert.Null(failure);
        Assert.Contains("600 training and 300 test images", shown);
    }
}
