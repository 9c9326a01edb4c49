using Digits.Showing;

namespace Digits;

/// <summary>What the course says to a learner's answer.</summary>
/// <param name="Exercise">The exercise's number, such as <c>2.1</c>.</param>
/// <param name="State">What became of it.</param>
/// <param name="Text">What to know when it is right, or a hint when it is not; code between backticks.</param>
[TypeFormatterSource(typeof(AnswerFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record Answer(string Exercise, AnswerState State, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"Exercise {Exercise}: {Word}. {Text}";

    /// <summary>The state in words.</summary>
    public string Word => State switch
    {
        AnswerState.Right => "right",
        AnswerState.Wrong => "not yet",
        _ => "not attempted yet",
    };
}
