using Digits.Evaluating;

namespace Digits;

public static partial class Exercises
{
    /// <summary>The precision of a digit.</summary>
    /// <param name="precision">From a confusion matrix and a digit to the share of right ones among the images called so.</param>
    public static Answer Precision(Func<ConfusionMatrix, int, double> precision) => Check(
        "5.1", "Who must not call anything a 4 that is none wants precision; who must not miss a 4 wants recall.", () =>
    {
        // Of 12 images of a 4 nine are recognised; fifteen are called 4.
        long[] shown = [.. Enumerable.Repeat(4L, 12), .. Enumerable.Repeat(9L, 10)];
        long[] called = [.. Enumerable.Repeat(4L, 9), 9, 9, 7, .. Enumerable.Repeat(4L, 6), .. Enumerable.Repeat(9L, 4)];
        var confusion = ConfusionMatrix.Of(shown, called);
        var mine = precision(confusion, 4);
        return Near(mine, 9 / 15.0) ? null
            : Near(mine, 9 / 12.0) ? "That is the recall: you divide by all images that show it. Add up the column, not the row."
            : Near(mine, confusion.Accuracy) ? "That is the accuracy of all digits. Take the one digit only."
            : Near(mine, 9 / 22.0) ? "You divide by all images. Only those that are called so count."
            : Near(mine, 9 / 6.0) ? "You divide by the wrong ones. All that are called so count, the right ones too."
            : mine is 9 or 15 ? "That is a count. Divide the right ones by all that are called so."
            : mine == 0 ? "It gives 0: does C# divide two whole numbers? Make one a double first."
            : $"Nine fours of 15 images that are called 4 are 0.6, but yours gives {mine:0.###}.";
    });
}
