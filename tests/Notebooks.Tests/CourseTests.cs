using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Notebooks.Tests;

[Collection(CourseCollection.Name)]
public sealed class CourseTests(CourseRun run)
{
    public static TheoryData<string, int> Charts => new()
    {
        { "01-data-prep", 10 },
        { "02-softmax", 6 },
        { "03-fnn", 6 },
        { "04-cnn", 10 },
        { "05-comparison", 13 },
    };

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
    [InlineData("03-fnn")]
    [InlineData("04-cnn")]
    [InlineData("05-comparison")]
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
    public void Softmax_by_hand_agrees_with_the_library()
    {
        Assert.Contains("the tensors agree: True", run.Printed("02-softmax"));
        Assert.Contains("the loop agrees: True", run.Printed("02-softmax"));
    }

    [Fact]
    public void The_validation_images_choose_the_rate_that_the_notebook_goes_on_with()
    {
        var losses = Regex.Matches(run.Printed("02-softmax"), @"rate +([\d.]+): loss ([\d.]+)")
            .ToDictionary(match => match.Groups[1].Value, match => double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        Assert.Equal(5, losses.Count);
        Assert.Equal("0.5", losses.MinBy(entry => entry.Value).Key);
    }

    [Fact]
    public void A_gradient_by_hand_agrees_with_the_library()
    {
        Assert.Contains("second layer agrees: True", run.Printed("03-fnn"));
        Assert.Contains("first layer agrees: True", run.Printed("03-fnn"));
    }

    [Fact]
    public void Without_a_bend_two_layers_learn_no_more_than_one()
    {
        var losses = Regex.Matches(run.Printed("03-fnn"), @"loss after training ([\d.]+)").Select(Number).ToArray();
        Assert.Equal(3, losses.Length);
        Assert.Equal(Math.Log(2), losses[0], 3);
        Assert.Equal(Math.Log(2), losses[1], 3);
        Assert.InRange(losses[2], 0, 0.05);
    }

    [Theory]
    [InlineData("softmax", 7_850)]
    [InlineData("fnn-128", 101_770)]
    [InlineData("fnn-small", 10_575)]
    [InlineData("fnn-256", 203_530)]
    [InlineData("cnn", 206_922)]
    [InlineData("cnn-augmented", 206_922)]
    public void A_model_is_left_for_the_comparison(string name, int parameters)
    {
        using var model = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.Folder, "models", name + ".json")));
        Assert.Equal(parameters, model.RootElement.GetProperty("parameters").GetInt32());
    }

    [Fact]
    public void The_comparison_trains_no_model_that_was_saved() =>
        Assert.DoesNotMatch("training (softmax|fnn|cnn)", run.Printed("05-comparison"));

    [Fact]
    public void McNemars_test_agrees_with_tossing_coins() => Assert.Equal(
        Figure("05-comparison", @"luck alone: ([\d,]+) of 10,000 times") / 10_000,
        Figure("05-comparison", @"p = ([\d.E+-]+)"), 0.03);

    [Fact]
    public void A_convolution_by_hand_agrees_with_the_library() =>
        Assert.Contains("the loop and the library agree: True", run.Printed("04-cnn"));

    private double Figure(string notebook, string pattern) => Number(Regex.Match(run.Printed(notebook), pattern));

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
}
