namespace Digits.Evaluating;

/// <summary>How often each class was taken for each: rows are what the images show, columns what the model names.</summary>
public sealed class ConfusionMatrix(int classes)
{
    private readonly int[,] _counts = new int[classes, classes];

    /// <summary>Counts predictions.</summary>
    /// <param name="actual">What each image shows.</param>
    /// <param name="predicted">What the model names.</param>
    /// <param name="classes">The number of classes.</param>
    public static ConfusionMatrix Of(IEnumerable<long> actual, IEnumerable<long> predicted, int classes = 10)
    {
        var matrix = new ConfusionMatrix(classes);
        foreach (var (a, p) in actual.Zip(predicted)) matrix.Add((int)a, (int)p);
        return matrix;
    }

    /// <summary>The number of classes.</summary>
    public int Classes => classes;

    /// <summary>All images counted.</summary>
    public int Total => _counts.Cast<int>().Sum();

    /// <summary>How often <paramref name="actual"/> was taken for <paramref name="predicted"/>.</summary>
    public int this[int actual, int predicted] => _counts[actual, predicted];

    /// <summary>The share on the diagonal; 0 when nothing was counted.</summary>
    public double Accuracy => Ratio(Enumerable.Range(0, classes).Sum(c => _counts[c, c]), Total);

    /// <summary>Counts one image.</summary>
    public void Add(int actual, int predicted) => _counts[actual, predicted]++;

    /// <summary>Of the images named as a class, the share that show it.</summary>
    public double Precision(int predicted) =>
        Ratio(_counts[predicted, predicted], Enumerable.Range(0, classes).Sum(c => _counts[c, predicted]));

    /// <summary>Of the images that show a class, the share that were named so.</summary>
    public double Recall(int actual) => Ratio(_counts[actual, actual], Enumerable.Range(0, classes).Sum(c => _counts[actual, c]));

    /// <summary>The mistakes by kind, the most frequent first.</summary>
    public IReadOnlyList<Confusion> MostConfused(int count) =>
    [
        .. (from actual in Enumerable.Range(0, classes)
            from predicted in Enumerable.Range(0, classes)
            where actual != predicted && _counts[actual, predicted] > 0
            orderby _counts[actual, predicted] descending, actual, predicted
            select new Confusion(actual, predicted, _counts[actual, predicted])).Take(count),
    ];

    /// <summary>How often two classes were mixed up, whichever of them was shown: every pair, the most frequent first.</summary>
    public IReadOnlyList<(int First, int Second, int Times)> MixedPairs() =>
    [
        .. from first in Enumerable.Range(0, classes)
           from second in Enumerable.Range(first + 1, classes - first - 1)
           let times = _counts[first, second] + _counts[second, first]
           orderby times descending, first, second
           select (first, second, times),
    ];

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
