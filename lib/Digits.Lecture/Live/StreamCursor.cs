using System.Text.Json.Nodes;
using Dib.Documents;
using Dib.Reports;
using Dib.Reports.Html;

namespace Digits.Lecture.Live;

/// <summary>How far a page has a cell's text: complete lines are sent once, the last line again whenever it grows.</summary>
internal sealed class StreamCursor
{
    private const int MostColours = 16;
    private readonly List<string> _colours = [];
    private int _complete;

    /// <summary>What the page lacks.</summary>
    public JsonObject Advance(StreamOutput output)
    {
        var end = output.Text.LastIndexOf('\n') + 1;
        var lines = end > _complete ? output.Text[_complete..end] : "";
        var message = new JsonObject { ["stream"] = output.Name, ["lines"] = Html(lines) };
        foreach (var colour in TerminalText.Escape.Matches(lines).Select(match => match.Value).Where(escape => escape.EndsWith('m')))
            Remember(colour);
        _complete = Math.Max(end, _complete);
        message["tail"] = Html(output.Text[_complete..]);
        return message;
    }

    /// <summary>A colour holds until it is changed, also over the end of what was sent.</summary>
    private string Html(string text) => AnsiHtml.Of(string.Concat(_colours) + text);

    private void Remember(string colour)
    {
        if (colour is "\u001b[0m" or "\u001b[m" || _colours.Count == MostColours)
            _colours.Clear();
        if (colour is not ("\u001b[0m" or "\u001b[m"))
            _colours.Add(colour);
    }
}
