using System.Net;

namespace Digits.Showing;

/// <summary>Shows how a notebook began as a small table.</summary>
internal sealed class CourseFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new HtmlFormatter<Course>(Html)];

    private static string Html(Course course)
    {
        var rows = course.Facts.Select(fact =>
            $"<tr><th scope=\"row\" style=\"text-align:left\">{WebUtility.HtmlEncode(fact.Name)}</th>" +
            $"<td style=\"text-align:left\">{WebUtility.HtmlEncode(fact.Value)}</td></tr>");
        return $"<table><caption>{WebUtility.HtmlEncode(course.Notebook)}</caption><tbody>{string.Concat(rows)}</tbody></table>";
    }
}
