using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dib.Documents;

/// <summary>Reads the <c>.dib</c> format as .NET Interactive does, and keeps what its writer would lose.</summary>
/// <remarks>
/// A line <c>#!name</c> opens a cell when the name is a known kernel or alias; any other <c>#!</c> line belongs to its cell. The first line
/// that starts with <c>#!meta</c> opens a JSON block that reaches to the next <c>#!</c> line. Cells without text vanish.
/// </remarks>
public static class DibReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a notebook; any text is one.</summary>
    /// <param name="text">The file's whole text.</param>
    /// <param name="path">The file, for messages.</param>
    public static Notebook Read(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hasMark = text.StartsWith(ByteOrderMark);
        if (hasMark)
            text = text[1..];
        // Only a file that ends every line with \r\n is normalised: so that writing gives back the same bytes, whatever was read.
        var newline = text.Contains("\r\n") && text.Replace("\r\n", "").IndexOf('\n') < 0 ? "\r\n" : "\n";
        var scan = new Scan(text.Replace(newline, "\n").Split('\n'));
        scan.Run();
        return new Notebook
        {
            Cells = scan.Cells,
            Path = path,
            Metadata = scan.Metadata,
            Problem = scan.Problem,
            Newline = newline,
            HasByteOrderMark = hasMark,
        };
    }

    private sealed class Scan(string[] lines)
    {
        private readonly StringBuilder _lead = new();
        private readonly List<string> _body = [];
        private string _kernel = KernelNames.Default;
        private int _bodyLine = 1;
        private bool _metaSeen;

        public List<NotebookCell> Cells { get; } = [];

        public JsonObject? Metadata { get; private set; }

        public string? Problem { get; private set; }

        public void Run()
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i].TrimEnd('\r');
                if (!_metaSeen && line.StartsWith("#!meta", StringComparison.Ordinal))
                {
                    i = ReadMeta(i);
                }
                else if (line.StartsWith("#!", StringComparison.Ordinal) && KernelNames.Resolve(line[2..]) is { } kernel)
                {
                    CloseCell();
                    _kernel = kernel;
                    _lead.Append(lines[i]).Append('\n');
                    _bodyLine = i + 2;
                }
                else
                {
                    _body.Add(lines[i]);
                }
            }
            CloseCell();
            if (Cells.Count == 0)
                Cells.Add(new NotebookCell(_kernel, "") { Line = 1, Lead = "", Trail = TrimFinalNewline(TakeLead()) });
            else
                Cells[^1] = Cells[^1] with { Trail = TrimFinalNewline(Cells[^1].Trail + TakeLead()) };
        }

        /// <summary>Reads the block that line <paramref name="start"/> opens; returns its last line.</summary>
        private int ReadMeta(int start)
        {
            CloseCell();
            _metaSeen = true;
            var end = start + 1;
            while (end < lines.Length && !lines[end].StartsWith("#!", StringComparison.Ordinal))
                end++;
            _lead.AppendJoin('\n', lines[start..end]).Append('\n');
            _bodyLine = end + 1;
            try
            {
                Metadata = JsonNode.Parse(string.Join('\n', lines[(start + 1)..end])) as JsonObject
                    ?? throw new JsonException("It is not a JSON object.");
            }
            catch (JsonException fault)
            {
                Problem = $"The #!meta block on line {start + 1} is not valid JSON and was left out of account: {fault.Message}";
            }
            return end - 1;
        }

        private void CloseCell()
        {
            var first = _body.FindIndex(line => !IsBlank(line));
            if (first < 0)
            {
                foreach (var line in _body)
                    _lead.Append(line).Append('\n');
                _body.Clear();
                return;
            }
            var end = _body.FindLastIndex(line => !IsBlank(line)) + 1;
            foreach (var line in _body[..first])
                _lead.Append(line).Append('\n');
            Cells.Add(new NotebookCell(_kernel, string.Join('\n', _body[first..end]))
            {
                Line = _bodyLine + first,
                Lead = TakeLead(),
                Trail = '\n' + string.Concat(_body[end..].Select(line => line + '\n')),
            });
            _body.Clear();
        }

        private string TakeLead()
        {
            var lead = _lead.ToString();
            _lead.Clear();
            return lead;
        }

        private static bool IsBlank(string line) => line.TrimEnd('\r').Length == 0;

        /// <summary>Each line was given a line end; the file's last one has none.</summary>
        private static string TrimFinalNewline(string text) => text.EndsWith('\n') ? text[..^1] : text;
    }
}
