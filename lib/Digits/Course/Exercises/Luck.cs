namespace Digits;

public static partial class Exercises
{
    /// <summary>The exact probability of McNemar's test.</summary>
    /// <param name="luck">From the images won and the images lost to the probability.</param>
    public static Answer Luck(Func<int, int, double> luck) => Check(
        "5.3", "Nine to one is hardly luck (2 %), seven to three may well be (34 %).", () =>
    {
        var mine = luck(9, 1);
        return Near(mine, 22 / 1024.0)
                ? luck(5, 5) <= 1 + 1e-9
                    ? Near(luck(1, 9), 22 / 1024.0) ? null : "9 to 1 is right, but 1 to 9 gives another number: take the smaller one."
                    : $"5 to 5 gives {luck(5, 5):F3}, but no probability is more than 1: use `Math.Min`."
            : Near(mine, 11 / 1024.0) ? "That is one side. A difference to the other side would surprise as much: double it."
            : Near(mine, 10 / 1024.0) || Near(mine, 20 / 1024.0)
                ? "That is the chance of exactly 9 to 1. A larger difference, 10 to 0, would be at least as surprising: add it."
            : Near(mine, 2 / 1024.0) ? "You count only what is larger than the difference. As large counts too."
            : Near(mine, 1 - 22 / 1024.0) ? "That is the chance of a smaller difference. As large or larger is asked for."
            : mine is 0 or 9 / 10.0 ? "That is a share of the images. Count the ways in which coins can fall, with `Ways`."
            : mine > 1 ? "Those are ways. Divide by the number of all ways that ten coins can fall, 2 to the power of 10."
            : $"For 9 won and 1 lost it is 2 · (1 + 10) of 1,024 ways, {22 / 1024.0:F4}, but yours is {mine:F4}.";
    });
}
