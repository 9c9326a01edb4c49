using static TorchSharp.torch;

namespace Digits;

public static partial class Exercises
{
    /// <summary>Images moved by one pixel.</summary>
    /// <param name="shift">From images [N, 1, rows, columns] to the same ones, moved to the right.</param>
    public static Answer ShiftRight(Func<Tensor, Tensor> shift) => Check(
        "4.4", "Draw the distance at random, in both directions, and you have what others call random translation.", () =>
    {
        using var scope = NewDisposeScope();
        var images = arange(1, 25, dtype: float32).view(2, 1, 3, 4);
        Tensor Rolled(int by, int dimension) => images.roll(by, dimension);
        var expected = Rolled(1, 3);
        expected.narrow(3, 0, 1).zero_();
        var mine = shift(images);
        return !mine.shape.SequenceEqual(images.shape)
                ? $"The shape should stay [{string.Join(", ", images.shape)}], but is [{string.Join(", ", mine.shape)}]: " +
                "add a column on the left and leave one out on the right."
            : mine.allclose(expected) ? null
            : mine.allclose(Rolled(1, 3)) ? "What leaves on the right comes back on the left. Put paper, 0, into the first column."
            : mine.narrow(3, 0, 3).allclose(images.narrow(3, 1, 3)) ? "They move to the left: ink should stand one column later."
            : mine.narrow(2, 1, 2).allclose(images.narrow(2, 0, 2)) ? "They move down. The columns are dimension 3."
            : mine.allclose(images) ? "They have not moved."
            : "Each pixel should be what its neighbour on the left was, and the first column 0.";
    });
}
