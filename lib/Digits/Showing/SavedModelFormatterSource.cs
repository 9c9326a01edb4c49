using System.Net;

namespace Digits.Showing;

/// <summary>Shows a saved model as one line: its ten thousand predictions are for other cells.</summary>
internal sealed class SavedModelFormatterSource
{
    /// <summary>Called by the notebook.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [new HtmlFormatter<SavedModel>(model => $"<p>{WebUtility.HtmlEncode(model.ToString())}</p>")];
}
