using System.Net;
using System.Text.RegularExpressions;

namespace Digits.Showing;

/// <summary>Shows the answer to an exercise as a card.</summary>
internal sealed partial class AnswerFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter<Answer>(Html), new PlainTextFormatter<Answer>()];

    private static string Html(Answer answer)
    {
        var mood = answer.State switch { AnswerState.Right => Mood.Good, AnswerState.Wrong => Mood.Bad, _ => Mood.Open };
        var text = Code().Replace(WebUtility.HtmlEncode(answer.Text), "<code>$1</code>");
        return Card.Html(mood, $"<strong>Exercise {WebUtility.HtmlEncode(answer.Exercise)}: {answer.Word}.</strong> {text}");
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
