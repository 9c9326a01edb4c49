namespace Digits;

public static partial class Exercises
{
    /// <summary>Softmax with a temperature.</summary>
    /// <param name="softmax">From scores and a temperature to probabilities.</param>
    public static Answer Temperature(Func<float[], float, float[]> softmax) => Check(
        "2.2", "A high temperature makes all digits alike, a low one leaves only the favourite. The favourite itself never changes.", () =>
    {
        float[] scores = [1, 2, 4];
        float[] given = [.. scores];
        var warm = softmax(given, 2);
        if (warm.Length != 3) return $"Three scores should give three probabilities, but yours gives {warm.Length}.";
        if (!given.SequenceEqual(scores)) return "It changes the array that it was given. Write the results into a new one.";
        if (!Near(warm.Sum(), 1)) return $"Probabilities add up to 1, but yours to {warm.Sum():F3}: divide by the sum at the very end.";
        if (Same(warm, Expected(scores, 2)))
            return softmax([1000, 1001], 1).All(float.IsFinite) ? null
                : "Right for small scores, but with 1000 and 1001 it overflows: subtract the largest score before `Exp`.";
        return Same(warm, Expected(scores, 0.5f))
                ? "You multiply by the temperature. Divide: at a high temperature scores come closer together."
            : Same(warm, Expected(Expected(scores, 2), 1)) || Same(warm, Expected(Expected(scores, 1), 2))
                ? "You take softmax of probabilities. Divide the scores, then take it once."
            : Same(warm, Expected(scores, 1))
                ? "The temperature 2 changes nothing yet: divide each score by it, before `Exp`."
            : $"The scores 1, 2, 4 at the temperature 2 should give {Text(Expected(scores, 2))}, but yours gives {Text(warm)}.";
    });

    private static float[] Expected(float[] scores, float temperature)
    {
        float[] exponentials = [.. scores.Select(score => MathF.Exp(score / temperature))];
        return [.. exponentials.Select(value => value / exponentials.Sum())];
    }

    private static bool Same(float[] values, float[] expected) => values.Zip(expected).All(pair => Near(pair.First, pair.Second));

    private static string Text(float[] values) => string.Join(", ", values.Select(value => $"{value:F3}"));
}
