using Digits.Data;
using Digits.Showing;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Evaluating;

/// <summary>What a model makes of a data set: its prediction for every image, and what follows from them.</summary>
[TypeFormatterSource(typeof(EvaluationFormatterSource))]
public sealed class Evaluation
{
    // Fewer would be all overhead; of more, the images as numbers fit into no cache.
    private const int BatchSize = 500;

    private Evaluation(DigitDataset data, float[] probabilities, long[] labels, double loss)
    {
        Data = data;
        Probabilities = probabilities;
        Labels = labels;
        Loss = loss;
        Predictions = new int[labels.Length];
        Confusion = new ConfusionMatrix(DigitDataset.Classes);
        for (var i = 0; i < labels.Length; i++)
        {
            Predictions[i] = IndexOfMax(ProbabilitiesOf(i));
            Confusion.Add((int)labels[i], Predictions[i]);
        }
    }

    /// <summary>What was evaluated on.</summary>
    public DigitDataset Data { get; }

    /// <summary>The digit that the model names, for each image.</summary>
    public int[] Predictions { get; }

    /// <summary>The digit that each image shows.</summary>
    public long[] Labels { get; }

    /// <summary>The mean cross-entropy.</summary>
    public double Loss { get; }

    /// <summary>How often each digit was taken for each.</summary>
    public ConfusionMatrix Confusion { get; }

    /// <summary>The share of images recognised.</summary>
    public double Accuracy => Confusion.Accuracy;

    private float[] Probabilities { get; }

    /// <summary>Shows a model every image of a data set.</summary>
    /// <param name="model">From images [N, 1, rows, columns] to scores [N, classes]. Left in evaluation mode.</param>
    /// <param name="data">The images.</param>
    public static Evaluation Of(nn.Module<Tensor, Tensor> model, DigitDataset data)
    {
        model.eval();
        using var mode = no_grad();
        var probabilities = new float[data.Count * DigitDataset.Classes];
        var labels = new long[data.Count];
        double loss = 0;
        var done = 0;
        foreach (var batch in data.Batches(BatchSize))
        {
            using var scope = NewDisposeScope();
            var scores = model.call(batch.Images);
            loss += nn.functional.cross_entropy(scores, batch.Labels, reduction: nn.Reduction.Sum).item<float>();
            scores.softmax(1).data<float>().CopyTo(probabilities, done * DigitDataset.Classes);
            batch.Labels.data<long>().CopyTo(labels, done);
            done += (int)batch.Count;
        }
        return new Evaluation(data, probabilities, labels, loss / Math.Max(1, data.Count));
    }

    /// <summary>The probability that the model gives each digit for an image.</summary>
    public ReadOnlySpan<float> ProbabilitiesOf(int image) =>
        Probabilities.AsSpan(image * DigitDataset.Classes, DigitDataset.Classes);

    /// <summary>The probability of the digit that the model names.</summary>
    public float Confidence(int image) => ProbabilitiesOf(image)[Predictions[image]];

    /// <summary>Whether the model names the digit that the image shows.</summary>
    public bool IsRight(int image) => Predictions[image] == Labels[image];

    /// <summary>The places of the images that were recognised, the surest first.</summary>
    public IReadOnlyList<int> Successes() => Ranked(right: true);

    /// <summary>The places of the images that were not, the surest, and so the worst, first.</summary>
    public IReadOnlyList<int> Mistakes() => Ranked(right: false);

    /// <inheritdoc />
    public override string ToString() => $"accuracy {Accuracy:P2}, loss {Loss:F4} on {Labels.Length:N0} images";

    private int[] Ranked(bool right) =>
        [.. Enumerable.Range(0, Labels.Length).Where(i => IsRight(i) == right).OrderByDescending(Confidence)];

    // The first of the largest. Without branches: no processor guesses which one it is.
    private static int IndexOfMax(ReadOnlySpan<float> values)
    {
        var largest = values[0];
        foreach (var value in values) largest = float.MaxNative(value, largest);
        return values.IndexOf(largest);
    }
}
