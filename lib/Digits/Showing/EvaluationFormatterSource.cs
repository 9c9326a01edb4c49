using System.Net;
using Digits.Evaluating;

namespace Digits.Showing;

/// <summary>Shows an evaluation as what it says in one line, and how well each digit is recognised.</summary>
internal sealed class EvaluationFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter<Evaluation>(Html)];

    private static string Html(Evaluation evaluation)
    {
        var digits = Enumerable.Range(0, evaluation.Confusion.Classes).ToList();
        return $"<table><caption>{WebUtility.HtmlEncode(evaluation.ToString())}</caption>" +
            $"<thead>{Row("digit", digits.Select(d => d.ToString()))}</thead>" +
            $"<tbody>{Row("recognised (%)", digits.Select(d => $"{100 * evaluation.Confusion.Recall(d):F1}"))}" +
            $"{Row("right when named (%)", digits.Select(d => $"{100 * evaluation.Confusion.Precision(d):F1}"))}</tbody></table>";
    }

    private static string Row(string name, IEnumerable<string> cells) =>
        $"<tr><th scope=\"row\" style=\"text-align:left\">{name}</th>" +
        $"{string.Concat(cells.Select(cell => $"<td style=\"text-align:right\">{cell}</td>"))}</tr>";
}
