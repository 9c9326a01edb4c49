namespace Digits;

public static partial class Exercises
{
    /// <summary>How much better 98.5 % is than always naming what makes up 99 %.</summary>
    public static Answer BetterThanGuessing(double? better) => Check(
        "1.2", "98.5 % sounds good and is worse than a program that looks at nothing. Always ask what guessing would reach.",
        better, value => Near(value, -0.5) ? null
        : Near(value, 0.5) ? "The size is right. Which of the two is right more often?"
        : Near(value, -0.005) ? "Count in percentage points: from 80 % to 81 % is one."
        : Near(value, -0.5 / 0.99) ? "That is a part of the 99 %. A difference in percentage points is just subtracted."
        : Near(value, -50) || Near(value, 50) ? "So many more mistakes it makes. But what is the difference of the two accuracies?"
        : Near(value, 98.5) ? "That is how often the program is right. How often is one right that always says 'healthy'?"
        : Near(value, 99) || Near(value, 0.99) 
            ? "That is how often one is right that always says 'healthy'. By how much is the program better?"
        : Near(value, 97.5) ? "Always saying 'healthy' is right for the healthy ones, which are not 1 %."
        : Near(value, 48.5) ? "There are not as many healthy as ill: guessing is right far more often than 50 %."
        : $"It is not {value}. Always saying 'healthy' is right for 9,900 of 10,000. Subtract that, as a percentage, from 98.5.");
}
