using System.Net;

namespace Digits.Showing;

/// <summary>Shows a claim as one line with a mark.</summary>
internal sealed class ClaimFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new HtmlFormatter<Claim>(claim => Card.Html(claim.Band is null ? Mood.Open : Mood.Good, WebUtility.HtmlEncode(claim.ToString()))),
        new PlainTextFormatter<Claim>(),
    ];
}
