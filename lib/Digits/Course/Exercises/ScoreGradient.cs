using static TorchSharp.torch;

namespace Digits;

public static partial class Exercises
{
    /// <summary>The gradient of the cross-entropy with respect to the scores of one image.</summary>
    /// <param name="gradient">From scores [10] and the right digit to the gradient [10].</param>
    public static Answer ScoreGradient(Func<Tensor, int, Tensor> gradient) => Check(
        "2.4", "Probability less truth. `backward` found the same numbers without knowing this formula.", () =>
    {
        using var scope = NewDisposeScope();
        var scores = arange(10, dtype: float32).div(4).requires_grad_();
        nn.functional.cross_entropy(scores.unsqueeze(0), tensor(new long[] { 3 })).backward();
        var (expected, probabilities) = (scores.grad!, scores.softmax(0).detach());
        var mine = gradient(scores.detach(), 3);
        if (mine.numel() != 10) return $"It should be 10 numbers, one for each score, but yours has {mine.numel()}.";
        mine = mine.to(float32).flatten();
        return mine.allclose(expected, atol: 1e-5) ? null
            : mine.allclose(-expected, atol: 1e-5)
                ? "The sign: a score that is too high must have a positive gradient, so that a step lowers it."
            : mine.allclose(probabilities, atol: 1e-5) ? "Those are the probabilities. Subtract 1 from that of the right digit."
            : (10 * mine).allclose(expected, atol: 1e-4)
                ? "You divide by ten. The loss of one image is one number, not a mean over the digits."
            : mine.allclose(probabilities - 1, atol: 1e-5) ? "You subtract 1 from all ten. Only the right digit's probability loses it."
            : mine.allclose((scores + expected - probabilities).softmax(0), atol: 1e-5)
                ? "You subtract 1 from the score. Take `softmax` first, then subtract it from the probability."
            : mine.allclose(probabilities.softmax(0) - (probabilities - expected), atol: 1e-5)
                ? "You take softmax twice, and the probabilities become nearly equal. Once is enough."
            : Near((scores - mine)[3].item<float>(), 1) ? "You start from the scores. Turn them into probabilities first, with `softmax`."
            : "Take the probabilities, `scores.softmax(0)`, and subtract 1 in the place of the right digit, 0 elsewhere.";
    });
}
