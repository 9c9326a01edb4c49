using TorchSharp;

namespace Digits;

/// <summary>
/// Checks what learners write into the exercise cells, one method an exercise. It answers and never throws: an exercise is open, right, or
/// wrong with a hint for the mistake that was made.
/// </summary>
public static partial class Exercises
{
    /// <summary>Answers to code.</summary>
    /// <param name="number">The exercise's number.</param>
    /// <param name="lesson">What to say when it is right.</param>
    /// <param name="hint">Tries the code; gives a hint when it is wrong, else null.</param>
    private static Answer Check(string number, string lesson, Func<string?> hint)
    {
        // Whoever tries an exercise gets the same figures below it as one who does not.
        using var random = torch.get_rng_state();
        try
        {
            return hint() is { } wrong ? new(number, AnswerState.Wrong, wrong) : new(number, AnswerState.Right, lesson);
        }
        catch (NotImplementedException)
        {
            return new(number, AnswerState.NotAttempted, "Write your answer into the cell above, run it, then run this one again.");
        }
        catch (Exception fault)
        {
            return new(number, AnswerState.Wrong, $"Your code throws `{fault.GetType().Name}`: {fault.Message}");
        }
        finally
        {
            torch.set_rng_state(random);
        }
    }

    /// <summary>Answers to a number, or to anything else that is null until it is answered.</summary>
    private static Answer Check<T>(string number, string lesson, T? answer, Func<T, string?> hint) where T : struct =>
        Check(number, lesson, () => hint(answer ?? throw new NotImplementedException()));

    private static bool Near(double value, double expected, double tolerance = 1e-4) =>
        Math.Abs(value - expected) <= tolerance * Math.Max(1, Math.Abs(expected));
}
