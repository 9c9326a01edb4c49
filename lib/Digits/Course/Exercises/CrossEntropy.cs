namespace Digits;

public static partial class Exercises
{
    /// <summary>The cross-entropy of one prediction.</summary>
    /// <param name="crossEntropy">From probabilities and the right digit to the loss.</param>
    public static Answer CrossEntropy(Func<float[], int, double> crossEntropy) => Check(
        "2.3", "Only the probability of the right digit counts, however the rest is shared among the others.", () =>
    {
        float[] probabilities = [0.7f, 0.1f, 0.2f];
        var loss = crossEntropy(probabilities, 2);
        return Near(loss, -Math.Log(0.2)) && Near(crossEntropy(probabilities, 0), -Math.Log(0.7)) ? null
            : Near(loss, Math.Log(0.2)) ? "The sign: a probability is below 1, so its logarithm is negative, and a loss is not."
            : Near(loss, -Math.Log10(0.2)) || Near(loss, -Math.Log2(0.2))
                ? "Take the natural logarithm: `Math.Log` with one argument."
            : Near(loss, -Math.Log(0.7))
                ? "You take the greatest probability. It should be that of the right digit, whatever the model favours."
            : Near(loss, -Math.Log(0.1)) ? "That is its neighbour's: the probability of the digit 2 stands at the place 2, counted from 0."
            : Near(loss, -Math.Log(0.7 * 0.1 * 0.2)) ? "You add up over all digits. Only the right one's probability counts."
            : Near(loss, -Math.Log(Expected(probabilities, 1)[2])) ? "You take softmax once more. These are probabilities already."
            : Near(loss, -0.2 * Math.Log(0.2))
                ? "You multiply the logarithm by the probability. It is the logarithm alone, with a minus sign."
            : Near(loss, -probabilities.Sum(p => p * Math.Log(p)))
                ? "That says how undecided the model is, whatever is right. Take the logarithm of the right digit's probability only."
            : Near(loss, 0.8 * 0.8) ? "That is a squared error. Cross-entropy takes the logarithm of the probability."
            : Near(loss, 0.8)
                ? "That is 1 less the probability. Cross-entropy takes the logarithm: being sure and wrong should cost much more."
            : "For the probabilities 0.7, 0.1, 0.2 and the right digit 2 it should be " +
                $"-ln 0.2 = {-Math.Log(0.2):F3}, but yours is {loss:F3}.";
    });
}
