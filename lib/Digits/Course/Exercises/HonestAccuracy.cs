namespace Digits;

public static partial class Exercises
{
    /// <summary>The accuracy that may be reported after several recipes were tried.</summary>
    /// <param name="report">From each recipe's accuracy on validation images and on test images to the figure to report.</param>
    public static Answer HonestAccuracy(Func<double[], double[], double> report) => Check(
        "2.6", "Validation images choose, test images judge what was chosen, once.", () =>
    {
        double[] validation = [0.912, 0.924, 0.919, 0.920], test = [0.905, 0.915, 0.931, 0.899];
        var mine = report([.. validation], [.. test]);
        return Near(mine, 0.915)
                ? Near(report([0.5, 0.6, 0.9], [0.7, 0.8, 0.55]), 0.55) ? null
                    : "Right for these recipes, but not where the last one is best: the place of the best validation accuracy differs."
            : Near(mine, 0.931) || Near(mine, 0.919)
                ? "You let the test images choose, so they no longer test: one of several recipes is always lucky with them."
            : Near(mine, 0.924) ? "That is how well the images were read that have chosen, so it flatters. Which images had no say?"
            : Near(mine, test.Average()) || Near(mine, validation.Average())
                ? "A mean belongs to no recipe. Choose one, then say how good it is."
            : Near(mine, (0.924 + 0.915) / 2) 
                ? "The accuracy on validation images has a part in it, and that one flatters. Which images had no say?"
            : mine == (int)mine && mine is >= 0 and < 4 ? "That is the place of a recipe. What accuracy is reported for it?"
            : Near(mine, 0.905)
                ? "That is the first recipe, or the one that the validation images like least. Choose the one they like best."
            : $"For validation accuracies {Join(validation)} and test accuracies {Join(test)} " +
                $"it should be 0.915, but yours is {mine:0.###}.";
    });

    private static string Join(double[] values) => string.Join(", ", values.Select(value => $"{value:0.000}"));
}
