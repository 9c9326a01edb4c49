namespace Digits;

public static partial class Exercises
{
    /// <summary>How much better 98.5 % is than always naming what makes up 99 %.</summary>
    public static Answer BetterThanGuessing(double? better) => Check(
        "1.2", "98.5 % sounds good and is worse than a program that looks at nothing. Always ask what guessing would reach.", better, value =>
    Near(value, -0.5) ? null
        : Near(value, 0.5) ? "The size is right. Which of the two is right more often?"
        : Near(value, -0.005) ? "Give it in per cent, as the sentence does."
        : Near(value, 98.5) ? "That is how often the program is right. How often is one right that always says *healthy*?"
        : Near(value, 97.5) ? "Always saying *healthy* is right for the healthy ones, which are not 1 %."
        : Near(value, 48.5) ? "There are not as many healthy as ill: guessing is right far more often than 50 %."
        : $"It is not {value}. Always saying *healthy* is right for 9,900 of 10,000. Subtract that, in per cent, from 98.5.");
}
