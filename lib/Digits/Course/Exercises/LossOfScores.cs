namespace Digits;

public static partial class Exercises
{
    /// <summary>The cross-entropy of one prediction, from its scores.</summary>
    /// <param name="loss">From scores and the right digit to the loss.</param>
    public static Answer LossOfScores(Func<float[], int, double> loss) => Check(
        "3.4", "That is what `CrossEntropyLoss` computes, and why a network of this course ends with scores, not with probabilities.", () =>
    {
        var expected = Math.Log(Math.E + Math.Exp(2) + Math.Exp(4)) - 2;
        var mine = loss([1, 2, 4], 1);
        if (Near(mine, expected))
            return !Near(loss([1000, 1002], 0), Math.Log(1 + Math.Exp(2)))
                ? $"Right for small scores, but the scores 1000 and 1002 give {loss([1000, 1002], 0)}: " +
                "subtract the largest score before `Exp`, and add it again after `Log`."
                : !Near(loss([0, 1000], 0), 1000)
                ? $"Right for scores that are near each other, but 0 and 1000 give {loss([0, 1000], 0)}: " +
                "such a small probability is rounded to 0. Take no probability in between, only the scores."
                : null;
        return Near(mine, -expected) ? "The sign: it is the logarithm of the sum less the score of the right digit."
            : Near(mine, expected - 4) ? "You have subtracted the largest score before `Exp`. Add it again after `Log`."
            : Near(mine, expected - 8) ? "You have subtracted the largest score a second time. Add it after `Log`."
            : Near(mine, 4 + Math.Log10(Math.Exp(-3) + Math.Exp(-2) + 1) - 2) || Near(mine, Math.Log10(Math.Exp(expected + 2)) - 2)
                ? "Take the natural logarithm: `Math.Log` with one argument."
            : Near(mine, expected + 2) ? "That is the logarithm of the sum. Subtract the score of the right digit."
            : $"For the scores 1, 2, 4 and the right digit 1 it should be {expected:F4}, but yours is {mine:F4}.";
    });
}
