using Digits.Charting;
using Digits.Training;
using Plotly.NET;

namespace Digits.Tests.Charting;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    public void The_lowest_matrix_of_each_column_names_its_axis(int models)
    {
        var layout = Plotly.Figure.Layout(Charts.Mistakes(Enumerable.Range(0, models).Select(i => Model($"m{i}", 100))));
        var axes = layout.AsObject().Where(entry => entry.Key.StartsWith("xaxis", StringComparison.Ordinal))
            .Select(entry => entry.Value!).ToArray();
        Assert.Equal(models, axes.Length);
        foreach (var column in axes.GroupBy(axis => (double)axis["domain"]![0]!))
        {
            Assert.Equal("the model says", (string?)column.Last()["title"]?["text"]);
            Assert.All(column.SkipLast(1), axis => Assert.Null(axis["title"]));
        }
    }

    [Fact]
    public void A_logarithmic_axis_has_round_numbers_around_all_models()
    {
        GenericChart Against(params long[] parameters) =>
            Charts.AccuracyAgainst(parameters.Select(count => Model("m", count)), model => model.Parameters, "parameters", "Size");
        Assert.Equal(["5,000", "10,000", "20,000", "50,000", "100,000", "200,000", "500,000"], Ticks(Against(7_850, 206_922)));
        Assert.Equal(["5", "10", "20"], Ticks(Against(10)));
    }

    [Fact]
    public void A_table_of_models_has_a_row_for_each()
    {
        SavedModel[] models = [Model("small", 10), Model("large", 200)];
        var (costs, accuracies) = (ModelTable.Costs(models), ModelTable.Accuracies(models));
        Assert.Equal((object[])["small", "05", 10L, null!, 1, 2.5], costs.Rows[0].ToArray());
        Assert.Equal((object[])["large", 85.0, 90.0], accuracies.Rows[1].Take(3).ToArray());
        Assert.Equal((object[])[0, 9], accuracies.Rows[1].Skip(5).ToArray());
    }

    private static string[] Ticks(GenericChart chart) =>
        [.. Plotly.Figure.Layout(chart)["xaxis"]!["ticktext"]!.AsArray().Select(tick => (string)tick!)];

    private static SavedModel Model(string name, long parameters) => new()
    {
        Name = name, Notebook = "05-comparison", Profile = "smoke", Data = "MNIST", TrainImages = 1, Seed = 42, Parameters = parameters,
        TestLoss = 1, Epochs = [new EpochResult(1, 0.5, 0.85, 0.6, 0.9, 2.5)],
        Labels = [.. Enumerable.Range(0, 10)], Predictions = [0, 1, 2, 3, 4, 5, 6, 7, 8, 4],
    };
}
