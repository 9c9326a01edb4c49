namespace Digits.Evaluating;

/// <summary>
/// Is one of two models better, or did it have luck? Only images that one of them recognises and the other does not can tell. If both are
/// equally good, each such image is a toss of a fair coin (McNemar, 1947).
/// </summary>
/// <param name="OnlyFirst">Images that only the first model recognises.</param>
/// <param name="OnlySecond">Images that only the second model recognises.</param>
public sealed record McNemar(int OnlyFirst, int OnlySecond)
{
    /// <summary>Counts on which images two models differ.</summary>
    /// <param name="labels">What each image shows.</param>
    /// <param name="first">What the first model names.</param>
    /// <param name="second">What the second model names.</param>
    /// <exception cref="ArgumentException">There is not one prediction of each for each image.</exception>
    public static McNemar Of(IReadOnlyList<int> labels, IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        Check(first, nameof(first));
        Check(second, nameof(second));
        var images = Enumerable.Range(0, labels.Count).ToList();
        return new(
            images.Count(i => first[i] == labels[i] && second[i] != labels[i]),
            images.Count(i => first[i] != labels[i] && second[i] == labels[i]));

        void Check(IReadOnlyList<int> predictions, string name)
        {
            if (predictions.Count != labels.Count)
                throw new ArgumentException(
                    $"There are {predictions.Count:N0} predictions for {labels.Count:N0} images: " +
                    "both models must be tested on the same images.",
                    name);
        }
    }

    /// <summary>
    /// How probable a difference of this size or a larger one is between models that are equally good: the exact binomial test.
    /// </summary>
    public double PValue
    {
        get
        {
            var (tosses, fewer) = (OnlyFirst + OnlySecond, Math.Min(OnlyFirst, OnlySecond));
            // Sums of logarithms: half to the power of a thousand tosses is too small for a double.
            double term = -tosses * Math.Log(2), tail = term;
            for (var heads = 0; heads < fewer; heads++)
            {
                term += Math.Log((tosses - heads) / (heads + 1.0));
                tail = term + Math.Log(1 + Math.Exp(tail - term));
            }
            return Math.Min(1, 2 * Math.Exp(tail));
        }
    }
}
