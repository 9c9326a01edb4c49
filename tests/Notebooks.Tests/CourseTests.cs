using System.Globalization;
using System.Text.RegularExpressions;

namespace Notebooks.Tests;

public sealed class CourseTests(CourseRun run) : IClassFixture<CourseRun>
{
    public static TheoryData<string, int> Charts => new() { { "01-data-prep", 9 }, { "02-softmax", 8 } };

    private static bool HasMnist => Directory.Exists(Environment.GetEnvironmentVariable("DIGITS_DATA"));

    [Fact]
    public void Every_notebook_of_the_course_passes()
    {
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(CourseRun.Names, run.Notebooks.Keys.Order());
        Assert.All(run.Notebooks.Values, notebook => Assert.Equal("passed", notebook.GetProperty("state").GetString()));
    }

    [Fact]
    public void Every_cell_ran() => Assert.All(run.Notebooks.Values, notebook =>
    {
        Assert.True(notebook.GetProperty("cells").GetInt32() > 10);
        Assert.Equal(notebook.GetProperty("cells").GetInt32(), notebook.GetProperty("cellsRun").GetInt32());
    });

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_notebook_shows_the_charts_it_promises(string notebook, int charts) =>
        Assert.Equal(charts, run.Notebooks[notebook].GetProperty("charts").GetInt32());

    [Theory]
    [InlineData("01-data-prep")]
    [InlineData("02-softmax")]
    public void A_notebook_leaves_an_executed_notebook_and_a_report(string notebook)
    {
        Assert.True(new FileInfo(Path.Combine(run.Folder, notebook + ".ipynb")).Length > 10_000);
        Assert.Contains("</html>", File.ReadAllText(Path.Combine(run.Folder, notebook + ".html")));
        Assert.Contains(notebook, File.ReadAllText(Path.Combine(run.Folder, "index.html")));
    }

    [Fact]
    public void Mean_and_deviation_of_MNIST_come_out_of_the_data()
    {
        if (!HasMnist) return;
        Assert.Contains("mean 0.1307, standard deviation 0.3081", run.Printed("01-data-prep"));
    }

    [Fact]
    public void The_nearest_average_beats_guessing()
    {
        var accuracy = Figure("01-data-prep", @"right for ([\d.]+) % of 5,000 unseen images");
        Assert.InRange(accuracy, HasMnist ? 81 : 40, HasMnist ? 85 : 100);
    }

    [Fact]
    public void The_loss_before_training_is_about_ln_10() =>
        Assert.InRange(Figure("02-softmax", @"loss ([\d.]+), ln 10"), 2.2, 2.5);

    [Fact]
    public void Softmax_by_hand_agrees_with_the_library() => Assert.Contains("tensors: True, loop: True", run.Printed("02-softmax"));

    private double Figure(string notebook, string pattern) =>
        double.Parse(Regex.Match(run.Printed(notebook), pattern).Groups[1].Value, CultureInfo.InvariantCulture);
}
