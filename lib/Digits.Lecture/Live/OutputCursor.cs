using System.Text.Json.Nodes;
using Dib.Documents;

namespace Digits.Lecture.Live;

/// <summary>Which outputs of a cell's run a page has.</summary>
/// <param name="run">The run.</param>
internal sealed class OutputCursor(int run)
{
    private readonly List<(CellOutput Output, StreamCursor? Stream)> _sent = [];

    public int Run => run;

    /// <summary>What the page lacks, each with its place <c>at</c>.</summary>
    public JsonArray Advance(IReadOnlyList<CellOutput> outputs, OutputView view)
    {
        var news = new JsonArray();
        for (var at = 0; at < outputs.Count; at++)
        {
            var before = at < _sent.Count ? _sent[at] : default;
            if (Equals(before.Output, outputs[at]))
                continue;
            var stream = outputs[at] is StreamOutput text ? Continued(before, text) ?? new StreamCursor() : null;
            var message = stream is null ? view.Of((DisplayOutput)outputs[at]) : stream.Advance((StreamOutput)outputs[at]);
            message["at"] = at;
            message["isNew"] = stream is null || stream != before.Stream;
            news.Add(message);
            if (at < _sent.Count)
                _sent[at] = (outputs[at], stream);
            else
                _sent.Add((outputs[at], stream));
        }
        return news;
    }

    private static StreamCursor? Continued((CellOutput Output, StreamCursor? Stream) before, StreamOutput now) =>
        before.Output is StreamOutput then && then.Name == now.Name && now.Text.StartsWith(then.Text, StringComparison.Ordinal)
            ? before.Stream
            : null;
}
