namespace Digits;

public static partial class Exercises
{
    /// <summary>What several models say together.</summary>
    /// <param name="vote">From what each of them says, the best last, to the digit that is taken.</param>
    public static Answer Vote(Func<int[], int> vote) => Check(
        "5.4", "Models that make other mistakes than each other are right together more often than alone.", () =>
        vote([4, 4, 9]) != 4 || vote([9, 4, 4]) != 4 || vote([4, 9, 4]) != 4
                ? vote([4, 4, 9]) == 9 && vote([9, 4, 4]) == 9 ? "You take the largest digit. Digits are names here: count the voices."
                : vote([4, 4, 9]) == 9 ? "Where two say 4 and the last one 9, it should be 4: the last one counts only when all differ."
                : vote([4, 9, 4]) is > 4 and < 9 ? "That is a mean. Digits are names here: count the voices."
                : "Where two of three say 4, it should be 4: group equal voices and take the largest group."
            : vote([1, 2, 7]) != 7 ? $"Where they say 1, 2 and 7 it should be 7, what the last one says, but yours gives {vote([1, 2, 7])}."
            : vote([7, 2, 1]) != 1 ? $"Where they say 7, 2 and 1 it should be 1, what the last one says, but yours gives {vote([7, 2, 1])}."
            : vote([3, 3, 3]) != 3 ? "Where all say 3 it should be 3."
            : null);
}
