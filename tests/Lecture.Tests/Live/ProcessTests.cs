using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Lecture.Tests.Support;

namespace Lecture.Tests.Live;

/// <summary>The command in a process of its own, and what is left of it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-INT", false, 0)]
    [InlineData("-TERM", false, 0)]
    [InlineData("-TERM", true, 0)]
    [InlineData("-KILL", false, 137)]
    public async Task However_the_lecture_ends_no_kernel_is_left(string signal, bool isInBackground, int code)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("lesson.dib", Hall.Cells("Console.WriteLine(Environment.ProcessId); while (true) { }"));
        await using var lecture = isInBackground
            ? await LectureProcess.StartInBackgroundAsync(_folder.Path, "lesson.dib")
            : await LectureProcess.StartAsync(_folder.Path, "lesson.dib");
        await using var page = await Page.ConnectAsync(lecture.PresenterUrl, "lesson");
        await page.SendAsync(new { Do = "run", Cell = 0 });
        await page.UntilAsync(() => page.Shown(0).Contains('\n'));
        using var kernel = Process.GetProcessById(int.Parse(Regex.Match(page.Shown(0), @"\d+").Value, CultureInfo.InvariantCulture));
        using (var kill = Process.Start("kill", [signal, lecture.Process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        Assert.True(lecture.Process.WaitForExit(Hall.Patience));
        Assert.Equal(code, lecture.Process.ExitCode);
        Assert.True(kernel.WaitForExit(Hall.Patience));
    }

    [Fact]
    public async Task A_wrong_path_a_broken_file_and_a_taken_port_are_told_in_a_sentence()
    {
        _folder.Write("lesson.dib", Hall.Cells("1"));
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => LectureProcess.StartAsync(_folder.Path, "missing.dib"));
        Assert.Contains("There is no notebook missing.dib.", fault.Message);
        await using var lecture = await LectureProcess.StartAsync(_folder.Path, "lesson.dib");
        var port = lecture.PresenterUrl.Port.ToString(CultureInfo.InvariantCulture);
        var taken = await FaultOfPortAsync(port);
        Assert.Contains($"Port {port} can't be listened on", taken);
        Assert.DoesNotContain("   at ", taken);
        Assert.Contains("\"70000\" is no port. Give a number from 1 to 65535.", await FaultOfPortAsync("70000"));
    }

    private async Task<string> FaultOfPortAsync(string port) => (await Assert.ThrowsAsync<InvalidOperationException>(
        () => LectureProcess.StartAsync(_folder.Path, "lesson.dib", "--port", port))).Message;
}
