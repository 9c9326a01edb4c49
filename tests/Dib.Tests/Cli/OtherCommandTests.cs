using System.Diagnostics;
using Dib.Documents;
using Dib.Tests.Support;

namespace Dib.Tests.Cli;

public sealed class OtherCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Convert_goes_there_and_back()
    {
        var text = "#!markdown\n\n# Title\n\n#!csharp\n\nvar x = 1;\n\n";
        _folder.Write("a.dib", text);
        Assert.Equal(0, (await DigitsCommand.RunAsync(_folder.Path, "convert", "a.dib")).ExitCode);
        Assert.Equal(0, (await DigitsCommand.RunAsync(_folder.Path, "convert", "a.ipynb", "b.dib")).ExitCode);
        Assert.Equal(["# Title", "var x = 1;"], DibReader.Read(_folder.Read("b.dib")).Cells.Select(cell => cell.Source));
    }

    [Fact]
    public async Task Convert_does_not_replace_a_file_unasked()
    {
        _folder.Write("a.dib", "1");
        _folder.Write("a.ipynb", "mine");
        var (code, _, error) = await DigitsCommand.RunAsync(_folder.Path, "convert", "a.dib");
        Assert.Equal(2, code);
        Assert.Contains("is there already. Replace it with --force", error);
        Assert.Equal("mine", _folder.Read("a.ipynb"));
        Assert.Equal(0, (await DigitsCommand.RunAsync(_folder.Path, "convert", "a.dib", "--force")).ExitCode);
    }

    [Fact]
    public async Task Convert_tells_what_a_dib_can_t_hold()
    {
        _folder.Write("a.ipynb", IpynbWriter.Write(new Notebook
        {
            Cells =
            [
                new NotebookCell("csharp", "1") { Outputs = [Results.Out("1")] },
                new NotebookCell("csharp", ""),
                new NotebookCell("raw", "text"),
            ],
        }));
        var (_, output, _) = await DigitsCommand.RunAsync(_folder.Path, "convert", "a.ipynb");
        Assert.Contains("The outputs of 1 cells are left out", output);
        Assert.Contains("1 empty cells are left out", output);
        Assert.Contains("1 raw cells became markdown", output);
    }

    [Fact]
    public async Task Check_tells_what_to_mend_and_fails()
    {
        _folder.Write("a.dib", "#!csharp\n\n#!import b.dib\n");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "check", "a.dib");
        Assert.Equal(1, code);
        Assert.Contains("a.dib:3: `#!import`", output);
        Assert.Contains("1 notebook, 2 to mend.", output);
    }

    [Fact]
    public async Task Doctor_looks_at_everything_and_starts_a_kernel()
    {
        var (_, output, _) = await DigitsCommand.RunAsync(_folder.Path, "doctor");
        Assert.All(
            ["runtime", "threads", "vectors", "memory", ".NET SDK", "npm", "dotnet-interactive", "packages", "lessons", "data", "charts"],
            name => Assert.Matches($@"(?m)^(ok|--|!!)  {name} ", output));
        Assert.Matches(@"ok  kernel +first result after \d", output);
    }

    [Fact]
    public async Task An_interrupted_doctor_says_so()
    {
        if (OperatingSystem.IsWindows())
            return;
        // An SDK that never answers.
        var sdk = _folder.Write("dotnet", "#!/bin/sh\necho > begun\nexec sleep 1000\n");
        File.SetUnixFileMode(sdk, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var process = DigitsCommand.Start(
            _folder.Path, new Dictionary<string, string?> { ["DOTNET_HOST_PATH"] = sdk }, "doctor");
        while (!File.Exists(_folder.At("begun")) && !process.HasExited)
            await Task.Delay(20);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        Assert.Equal("Interrupted.", (await process.StandardError.ReadToEndAsync()).Trim());
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'nosuch'.", "digits --help", "nosuch")]
    [InlineData("Required argument missing for command: 'convert'.", "digits convert --help", "convert")]
    [InlineData("\"abc\" is no port. Give a number from 1 to 65535.", "digits lecture --help", "lecture", "--port", "abc")]
    [InlineData("\"99999\" is no port.", "digits lecture --help", "lecture", "--port", "99999")]
    [InlineData("can't be \"letters\". Give mnist, fashion-mnist or kmnist.", "digits data --help", "data", "--data-set", "letters")]
    [InlineData("--profile can't be \"\". Give smoke, lecture or full.", "digits run --help", "run", "--profile", "")]
    [InlineData("--only is empty. Give it a cell's number", "digits run --help", "run", "a.dib", "--only", "")]
    [InlineData("--until is empty. Give it a cell's number", "digits run --help", "run", "a.dib", "--until", " ")]
    [InlineData("Required argument missing for option: '--out'.", "digits run --help", "run", "--out")]
    [InlineData("Option '--out' expects a single argument but 2", "digits run --help", "run", "--out", "a", "--out", "b")]
    [InlineData("\" =3\" is no parameter.", "digits run --help", "run", "-p", " =3")]
    [InlineData("There is no option --nosuch.", "digits check --help", "check", "--nosuch")]
    [InlineData("There is no option --nosuch.", "digits lecture --help", "lecture", "--nosuch", "1")]
    [InlineData("The name of a notebook is empty.", "digits convert --help", "convert", "a.dib", "")]
    [InlineData("Unrecognized command or argument 'x'.", "digits doctor --help", "doctor", "x")]
    public async Task Wrong_words_are_told_with_where_to_read_the_right_ones(string sentence, string help, params string[] arguments)
    {
        var (code, output, error) = await DigitsCommand.RunAsync(_folder.Path, arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(sentence, error);
        Assert.EndsWith($"`{help}` shows what can be given.", error.TrimEnd());
    }

    [Fact]
    public async Task Without_a_word_the_words_are_told()
    {
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path);
        Assert.Equal(2, code);
        Assert.Contains("convert <from> <to>", output);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("convert")]
    [InlineData("check")]
    [InlineData("data")]
    [InlineData("doctor")]
    [InlineData("lecture")]
    public async Task Help_has_examples_that_fit_a_terminal(string verb)
    {
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, verb, "--help");
        Assert.Equal(0, code);
        Assert.Contains($"Examples:{Environment.NewLine}  digits {verb}", output);
        Assert.All(output.Split("Examples:")[1].Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public async Task The_other_kernel_s_absence_is_told_with_what_to_do()
    {
        _folder.Write("a.dib", "1");
        var (code, output, _) = await DigitsCommand.RunAsync(_folder.Path, "run", "a.dib", "--kernel", "dotnet-interactive");
        Assert.Equal(1, code);
        Assert.Contains("The kernel dotnet-interactive does not start", output);
        Assert.Contains("dotnet tool restore", output);
    }
}
