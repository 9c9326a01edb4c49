using System.Text;

namespace TorchSharp.Tensors.Printing;

/// <summary>Aligned columns. A tensor of more than two dimensions is printed matrix by matrix, each under its indices.</summary>
internal sealed class JuliaStyle(Elements elements, int width, string newLine)
{
    private const string Ellipsis = "...";

    private readonly StringBuilder _text = new();
    private readonly long[] _sizes = elements.Tensor.Sizes;
    private readonly long[] _strides = elements.Tensor.Strides;

    /// <summary>The text that follows the description of the tensor.</summary>
    public string Print()
    {
        switch (_sizes.Length)
        {
            case 0:
                _text.Append(", value = ").Append(elements.At(0));
                break;
            case 1:
                _text.Append(newLine);
                PrintRows([BuildRow(0)]);
                break;
            default:
                PrintSlices(0, 0, "");
                break;
        }
        return _text.ToString();
    }

    private void PrintSlices(int dim, long offset, string indices)
    {
        if (dim < _sizes.Length - 2)
        {
            for (long i = 0; i < _sizes[dim]; i++) PrintSlices(dim + 1, offset + i * _strides[dim], $"{indices}{i},");
            return;
        }
        _text.Append(newLine);
        if (dim > 0) _text.Append($"[{indices}..,..] =").Append(newLine);
        var rows = new List<string>[_sizes[dim]];
        for (var i = 0; i < rows.Length; i++) rows[i] = BuildRow(offset + i * _strides[dim]);
        PrintRows(rows);
    }

    private List<string> BuildRow(long offset)
    {
        var row = new List<string>();
        var left = width;
        for (long i = 0; i < _sizes[^1]; i++)
        {
            var text = elements.At(offset + i * _strides[^1]);
            if (left < text.Length + Ellipsis.Length + 1) break;
            row.Add(text);
            left -= text.Length + 1;
        }
        return row;
    }

    // All rows show as many columns as the longest numbers leave room for.
    private void PrintRows(IReadOnlyList<List<string>> rows)
    {
        if (rows.Count == 0) return;
        var columns = rows.Min(row => row.Count);
        var widths = Enumerable.Range(0, columns).Select(c => rows.Max(row => row[c].Length)).ToArray();
        foreach (var row in rows)
        {
            for (var c = 0; c < columns; c++) _text.Append(' ').Append(row[c].PadLeft(widths[c]));
            if (columns < _sizes[^1]) _text.Append(' ').Append(Ellipsis);
            _text.Append(newLine);
        }
    }
}
