namespace Digits.Data;

/// <summary>What a notebook works with: images to learn from, images to test on, and where they came from.</summary>
/// <param name="Name">The data set's name for people, such as <c>MNIST</c>.</param>
/// <param name="Train">The images to learn from.</param>
/// <param name="Test">The images to test on; no model may learn from them.</param>
/// <param name="Origin">Where the images came from.</param>
/// <param name="IsPublished">Whether they are the published ones, so that figures compare with those of others.</param>
public sealed record DigitData(string Name, DigitDataset Train, DigitDataset Test, string Origin, bool IsPublished = false)
{
    /// <summary>Puts images into tensors.</summary>
    public static DigitData From(TrainTestImages images) =>
        new(images.Name, DigitDataset.From(images.Train), DigitDataset.From(images.Test), images.Origin, images.IsPublished);

    /// <summary>The first images of each part.</summary>
    public DigitData Take(int train, int test) => this with { Train = Train.Take(train), Test = Test.Take(test) };

    /// <summary>The same images, turned into numbers in another way.</summary>
    public DigitData With(Pixels pixels) => this with { Train = Train.With(pixels), Test = Test.With(pixels) };

    /// <inheritdoc />
    public override string ToString() => $"{Name}: {Train.Count:N0} training and {Test.Count:N0} test images";
}
