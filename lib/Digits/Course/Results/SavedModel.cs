using System.Text.Json.Serialization;
using Digits.Evaluating;
using Digits.Showing;
using Digits.Training;

namespace Digits;

/// <summary>A trained model as a notebook left it for the others: what it took, how it learned, what it makes of each test image.</summary>
[TypeFormatterSource(typeof(SavedModelFormatterSource))]
public sealed record SavedModel
{
    /// <summary>The model's name, such as <c>softmax</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The notebook that trained it.</summary>
    public required string Notebook { get; init; }

    /// <summary>The name of the profile that it was trained in.</summary>
    public required string Profile { get; init; }

    /// <summary>The name of the data set.</summary>
    public required string Data { get; init; }

    /// <summary>The number of images that it learned from.</summary>
    public required int TrainImages { get; init; }

    /// <summary>What the notebook's random numbers started from.</summary>
    public required long Seed { get; init; }

    /// <summary>How many numbers it learned.</summary>
    public required long Parameters { get; init; }

    /// <summary>Multiplications with a weight, each with its addition, for one image; null where nobody counted them.</summary>
    public long? Operations { get; init; }

    /// <summary>How the training went.</summary>
    public required IReadOnlyList<EpochResult> Epochs { get; init; }

    /// <summary>The mean cross-entropy on the test images.</summary>
    public required double TestLoss { get; init; }

    /// <summary>The digit that each test image shows.</summary>
    [JsonConverter(typeof(DigitText))]
    public required IReadOnlyList<int> Labels { get; init; }

    /// <summary>The digit that the model names, for each test image.</summary>
    [JsonConverter(typeof(DigitText))]
    public required IReadOnlyList<int> Predictions { get; init; }

    /// <summary>What the training took, without the tests.</summary>
    public double Seconds => Epochs.Sum(epoch => epoch.Seconds);

    /// <summary>The share of training images recognised in the last epoch.</summary>
    public double TrainAccuracy => Epochs[^1].TrainAccuracy;

    /// <summary>The share of test images recognised.</summary>
    public double TestAccuracy => Confusion.Accuracy;

    /// <summary>Where the accuracy on all such images lies, with 95 % confidence.</summary>
    [JsonIgnore]
    public Interval Interval => Interval.Wilson(Enumerable.Range(0, Labels.Count).Count(i => Labels[i] == Predictions[i]), Labels.Count);

    /// <summary>How often each digit was taken for each.</summary>
    [JsonConverter(typeof(ConfusionRows))]
    public ConfusionMatrix Confusion => ConfusionMatrix.Of(Labels.Select(l => (long)l), Predictions.Select(p => (long)p));

    /// <summary>How the training went, for a chart or a table.</summary>
    [JsonIgnore]
    public History History => new(Epochs);

    /// <inheritdoc />
    public override string ToString() =>
        $"{Name}: {TestAccuracy:P2} of {Labels.Count:N0} test images, {Parameters:N0} parameters, " +
        $"{Epochs.Count} {(Epochs.Count == 1 ? "epoch" : "epochs")} in {Seconds:F1} s";
}
