using Digits.Tests.Data;
using Digits.Training;

namespace Digits.Tests;

public sealed class ResultsStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ResultsStore Store => new(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_model_comes_back_as_it_was_saved()
    {
        var saved = Model("fnn-256");
        Store.Save(saved);
        var loaded = Store.Load("fnn-256")!;
        Assert.Equal(saved.Epochs, loaded.Epochs);
        Assert.Equal(saved.Predictions, loaded.Predictions);
        Assert.Equal(saved.Labels, loaded.Labels);
        Assert.Equal(saved, loaded with { Epochs = saved.Epochs, Predictions = saved.Predictions, Labels = saved.Labels });
    }

    [Fact]
    public void What_is_derived_follows_from_predictions_and_epochs()
    {
        Store.Save(Model("softmax"));
        var loaded = Store.Load("softmax")!;
        Assert.Equal(0.75, loaded.TestAccuracy);
        Assert.Equal(0.9, loaded.TrainAccuracy);
        Assert.Equal(3.5, loaded.Seconds);
        Assert.Equal(1, loaded.Confusion[4, 9]);
    }

    [Fact]
    public void The_file_tells_other_programs_accuracy_and_confusion()
    {
        Store.Save(Model("softmax"));
        var text = File.ReadAllText(Path.Combine(_folder.Path, "models", "softmax.json"));
        Assert.Contains("\"testAccuracy\":0.75", text);
        Assert.Contains("\"predictions\":\"7219\"", text);
        Assert.Contains("\"confusion\":[[0,0,0,0,0,0,0,0,0,0],[0,1,", text);
    }

    [Fact]
    public void A_chart_becomes_a_page()
    {
        var path = Store.Save("curves", Digits.Charting.Charts.AccuracyCurves([Model("softmax")], "How it learned"));
        Assert.Equal(Path.Combine(_folder.Path, "charts", "curves.html"), path);
        Assert.Contains("How it learned", File.ReadAllText(path));
    }

    [Fact]
    public void A_loss_that_is_not_a_number_is_kept()
    {
        Store.Save(Model("diverged") with { TestLoss = double.NaN });
        Assert.Equal(double.NaN, Store.Load("diverged")!.TestLoss);
    }

    [Fact]
    public void Saving_again_replaces_and_leaves_nothing_else()
    {
        Store.Save(Model("softmax"));
        Store.Save(Model("softmax") with { Parameters = 1 });
        Assert.Equal(1, Assert.Single(Store.All()).Parameters);
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "models")));
    }

    [Fact]
    public void Where_nothing_was_saved_there_is_nothing()
    {
        Assert.Null(Store.Load("softmax"));
        Assert.Empty(Store.All());
    }

    [Theory]
    [InlineData("../softmax")]
    [InlineData("")]
    [InlineData("soft max")]
    public void A_name_that_can_not_be_a_file_name_is_refused(string name)
    {
        Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>(() => Store.Save(Model(name))).Message);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("{\"name\":\"soft")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_damaged_file_is_named_with_what_to_do(string content)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.Path, "models")).FullName, "softmax.json");
        File.WriteAllText(path, content);
        var error = Assert.Throws<InvalidDataException>(() => Store.Load("softmax"));
        Assert.StartsWith($"'{path}' does not hold a saved model. Delete it", error.Message);
    }

    [Fact]
    public void A_file_with_fewer_predictions_than_labels_is_refused()
    {
        Store.Save(Model("softmax") with { Predictions = [7, 2] });
        Assert.Throws<InvalidDataException>(() => Store.Load("softmax"));
    }

    private static SavedModel Model(string name) => new()
    {
        Name = name, Notebook = "02-softmax", Profile = "smoke", Data = "MNIST", TrainImages = 600, Seed = 42, Parameters = 7850,
        Epochs = [new EpochResult(1, 2, 0.5, 1.9, 0.6, 1.5), new EpochResult(2, 0.1 + 0.2, 0.9, 1, 0.75, 2)],
        TestLoss = 1, Labels = [7, 2, 1, 4], Predictions = [7, 2, 1, 9],
    };
}
