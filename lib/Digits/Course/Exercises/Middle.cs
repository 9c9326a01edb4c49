namespace Digits;

public static partial class Exercises
{
    /// <summary>The middle 20 x 20 pixels of an image.</summary>
    /// <param name="middle">From 28 x 28 pixels to 20 x 20.</param>
    public static Answer Middle(Func<byte[,], byte[,]> middle) => Check(
        "1.5", "Four pixels less on each side, and 400 numbers instead of 784.", () =>
    {
        var image = new byte[28, 28];
        for (var row = 0; row < 28; row++)
            for (var column = 0; column < 28; column++)
                image[row, column] = (byte)(7 * row + column);
        var mine = middle(image);
        if (mine.GetLength(0) != 20 || mine.GetLength(1) != 20)
            return $"It should be 20 x 20, but yours is {mine.GetLength(0)} x {mine.GetLength(1)}.";
        bool StartsAt(int top, int left) => Enumerable.Range(0, 400).All(i => mine[i / 20, i % 20] == image[top + i / 20, left + i % 20]);
        if (mine.Cast<byte>().All(pixel => pixel == 0)) return "The size is right, but all of it is 0: nothing has been copied into it.";
        return StartsAt(4, 4) ? null
            : StartsAt(0, 0) ? "That is the upper left corner. Skip four rows and four columns."
            : StartsAt(8, 8) ? "That is the lower right corner: eight pixels are to go, four on each side."
            : Enumerable.Range(0, 400).All(i => mine[i % 20, i / 20] == image[4 + i / 20, 4 + i % 20]) ? "Rows and columns are exchanged."
            : "The size is right, the place is not: your first pixel should be the one in row 4, column 4, counted from 0.";
    });
}
