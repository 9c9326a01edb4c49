using System.Text;
using Dib.Client;
using Dib.Documents;

namespace Dib.Running;

/// <summary>Gathers what a cell shows: pieces of a stream joined, updated values replaced, floods cut with a count.</summary>
internal sealed class OutputCollector(Action<CellOutput> onOutput)
{
    private const int TextLimit = 500_000;
    private const int ValueLimit = 1_000;
    private readonly List<object> _outputs = [];
    private readonly Dictionary<string, int> _byId = [];
    private readonly Dictionary<string, long> _written = [];
    private readonly List<KernelDiagnostic> _diagnostics = [];
    private int _values;

    /// <summary>The compiler's messages.</summary>
    public IReadOnlyList<KernelDiagnostic> Diagnostics => _diagnostics;

    /// <summary>The kernel's own message about an error, which comes before the command's end.</summary>
    public string? ErrorText { get; private set; }

    public void Take(KernelEvent shown)
    {
        lock (_outputs)
        {
            switch (shown)
            {
                case ValueShown { Kind: ValueKind.StandardOutput } text:
                    Write(StreamOutput.Out, Plain(text));
                    break;
                case ValueShown { Kind: ValueKind.StandardError } text:
                    Write(StreamOutput.Error, Plain(text));
                    break;
                case StrayLine stray:
                    Write(StreamOutput.Out, stray.Text + "\n");
                    break;
                case ValueShown { Kind: ValueKind.Error } error:
                    ErrorText = Plain(error);
                    break;
                case ValueShown value:
                    Show(value);
                    break;
                case DiagnosticsShown diagnostics:
                    _diagnostics.AddRange(diagnostics.Items);
                    break;
            }
        }
    }

    /// <summary>The outputs in order.</summary>
    public List<CellOutput> ToOutputs()
    {
        lock (_outputs)
        {
            var outputs = _outputs.Select(output => output as CellOutput ?? ((Text)output).ToOutput()).ToList();
            foreach (var (name, length) in _written.Where(stream => stream.Value > TextLimit))
                outputs.Add(new StreamOutput(StreamOutput.Error, $"… {length - TextLimit:N0} more characters of {name} are left out.\n"));
            if (_values > ValueLimit)
                outputs.Add(new StreamOutput(StreamOutput.Error, $"… {_values - ValueLimit:N0} more values are left out.\n"));
            return outputs;
        }
    }

    private void Write(string stream, string text)
    {
        var before = _written.GetValueOrDefault(stream);
        _written[stream] = before + text.Length;
        var kept = text[..(int)Math.Clamp(TextLimit - before, 0, text.Length)];
        if (kept.Length == 0)
            return;
        if (_outputs is [.., Text last] && last.Stream == stream)
            last.Builder.Append(kept);
        else
            _outputs.Add(new Text(stream, new StringBuilder(kept)));
        onOutput(new StreamOutput(stream, kept));
    }

    private void Show(ValueShown value)
    {
        if (value.Data.Count == 0)
            return;
        var output = new DisplayOutput(Shortened(value.Data), value.Kind == ValueKind.Returned) { ValueId = value.ValueId };
        if (value.ValueId is { } id && _byId.TryGetValue(id, out var place))
        {
            _outputs[place] = output;
        }
        else
        {
            if (++_values > ValueLimit)
                return;
            if (value.ValueId is not null)
                _byId[value.ValueId] = _outputs.Count;
            _outputs.Add(output);
        }
        onOutput(output);
    }

    private static IReadOnlyDictionary<string, string> Shortened(IReadOnlyDictionary<string, string> data) =>
        data.TryGetValue("text/plain", out var text) && text.Length > TextLimit
            ? new Dictionary<string, string>(data) { ["text/plain"] = LongText.Cut(text, TextLimit) }
            : data;

    private static string Plain(ValueShown shown) => shown.Data.GetValueOrDefault("text/plain") ?? shown.Data.Values.FirstOrDefault() ?? "";

    private sealed record Text(string Stream, StringBuilder Builder)
    {
        public StreamOutput ToOutput() => new(Stream, Builder.ToString());
    }
}
