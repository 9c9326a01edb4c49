using static TorchSharp.torch;

namespace Digits;

public static partial class Exercises
{
    /// <summary>Dropout.</summary>
    /// <param name="drop">From hidden numbers and the probability of switching one off to what is left of them.</param>
    public static Answer Drop(Func<Tensor, double, Tensor> drop) => Check(
        "3.3", "Dividing in training means that nothing has to be done when the network is tested.", () =>
    {
        const int Rows = 100, Columns = 200;
        using var scope = NewDisposeScope();
        var left = drop(ones(Rows, Columns), 0.2);
        if (!left.shape.SequenceEqual([Rows, Columns])) return "What comes out should have the shape of what went in.";
        var zeros = left.eq(0).to(float32).mean().item<float>();
        var largest = left.max().item<float>();
        return zeros is 0 or 1 ? "All numbers have the same fate. Draw anew for each of them, with `rand_like(hidden)`."
            : left.eq(0).all(0).any().item<bool>() ? "All images lose the same numbers. Draw anew for each of them: `rand_like(hidden)`."
            : Near(zeros, 0.8, 0.03) ? "With p = 0.2 you switch off four of five: `p` is the probability of switching off, not of keeping."
            : !Near(zeros, 0.2, 0.03) ? $"With p = 0.2 a fifth should be 0, but {zeros:P0} are."
            : Near(largest, 1) ? "A fifth is switched off, but the sum has shrunk by a fifth too: divide what is left by `1 - p`."
            : !Near(largest, 1.25) ? $"What is left of a 1 should be 1 / (1 - 0.2) = 1.25, to keep the sum, but is {largest:F2}."
            : drop(full(1, 1, 3f), 0).item<float>() == 3 ? null
            : "With p = 0 every number should come out as it went in, but a 3 does not.";
    });
}
