namespace Digits;

public static partial class Exercises
{
    /// <summary>Max pooling over 2 x 2.</summary>
    /// <param name="pool">From [rows, columns], both even, to [rows / 2, columns / 2].</param>
    public static Answer MaxPool(Func<float[,], float[,]> pool) => Check(
        "4.2", "Nothing is learned here: pooling has no weights. It only chooses.", () =>
    {
        float[,] image = { { -9, -2, 0, 1, 5, 0 }, { -3, -4, 2, 7, 0, 0 }, { 1, 0, 3, 3, -1, -1 }, { 0, 8, 3, 3, -1, -6 } };
        float[] expected = [-2, 7, 5, 8, 3, -1], mean = [-4.5f, 2.5f, 1.25f, 2.25f, 3, -2.25f], fromZero = [0, 7, 5, 8, 3, 0];
        var mine = pool(image);
        var (rows, columns) = (mine.GetLength(0), mine.GetLength(1));
        float[] values = [.. mine.Cast<float>()];
        return (rows, columns) is (3, 5) ? "Your window moves on by one. Let it move by two, so that no number is looked at twice."
            : (rows, columns) is not (2, 3) ? $"Of 4 x 6 numbers 2 x 3 should be left, but {rows} x {columns} are."
            : values.SequenceEqual(expected) ? null
            : Same(values, mean) ? "That is the mean of each window. Max pooling keeps the largest."
            : values.SequenceEqual(fromZero) ? "Where all four are negative you give 0. Start from `float.NegativeInfinity`."
            : $"It should be {string.Join(", ", expected)}, but yours is {string.Join(", ", values)}.";
    });
}
