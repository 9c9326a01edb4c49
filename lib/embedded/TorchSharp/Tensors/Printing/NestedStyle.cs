using System.Text;

namespace TorchSharp.Tensors.Printing;

/// <summary>Nested brackets, as NumPy and C# write arrays; long dimensions show their beginning and their end.</summary>
internal sealed class NestedStyle(
    Elements elements, char open, char close, string suffix, Func<int, (string AfterRow, string AfterGap)> separators)
{
    private readonly StringBuilder _text = new();
    private readonly long[] _sizes = elements.Tensor.Sizes;
    private readonly long[] _strides = elements.Tensor.Strides;

    /// <summary>Square brackets, a row on a line of its own, blank lines between matrices.</summary>
    public static string Numpy(Elements elements, string newLine)
    {
        return new NestedStyle(elements, '[', ']', "", Separators).Print("", "");

        (string, string) Separators(int rank)
        {
            var lines = string.Concat(Enumerable.Repeat(newLine, rank - 1));
            return (lines, lines);
        }
    }

    /// <summary>A C# array with its type.</summary>
    public static string CSharp(Elements elements, string newLine)
    {
        var rank = elements.Tensor.Sizes.Length;
        if (rank == 0) return elements.At(0);
        var (name, suffix) = elements.Tensor.Dtype switch
        {
            torch.ScalarType.Bool => ("bool", ""),
            torch.ScalarType.Byte => ("byte", ""),
            torch.ScalarType.Int32 => ("int", ""),
            torch.ScalarType.Int64 => ("long", "L"),
            torch.ScalarType.Float32 => ("float", "f"),
            _ => ("double", ""),
        };
        var lineBreak = rank > 1 ? newLine : "";
        var printer = new NestedStyle(elements, '{', '}', suffix, _ => ("," + newLine, newLine));
        return $"{lineBreak}{name} [{new string(',', rank - 1)}] {printer.Print(rank > 1 ? newLine + " " : "", lineBreak)}";
    }

    private string Print(string afterFirst, string beforeLast)
    {
        if (_sizes.Length == 0) return elements.At(0);
        PrintDimension(0, 0);
        return _text.Insert(1, afterFirst).Insert(_text.Length - 1, beforeLast).ToString();
    }

    private void PrintDimension(int dim, long offset)
    {
        _text.Append(open);
        if (dim == _sizes.Length - 1) PrintElements(offset);
        else PrintRows(dim, offset);
        _text.Append(close);
    }

    private void PrintElements(long offset)
    {
        var (head, tail) = Shown(_sizes[^1], torch.maxColumns, 0);
        for (long i = 0; i < _sizes[^1]; i++)
        {
            if (i == head && head < tail)
            {
                _text.Append("... ");
                i = tail;
            }
            _text.Append(elements.At(offset + i * _strides[^1])).Append(suffix);
            if (i < _sizes[^1] - 1) _text.Append(", ");
        }
    }

    private void PrintRows(int dim, long offset)
    {
        var (afterRow, afterGap) = separators(_sizes.Length - dim);
        var (head, tail) = Shown(_sizes[dim], torch.maxRows, 1);
        for (long i = 0; i < _sizes[dim]; i++)
        {
            if (i == head && head < tail)
            {
                _text.Append(' ', dim).Append(" ...").Append(afterGap);
                i = tail;
            }
            // The first row stands directly behind its bracket.
            if (i > 0) _text.Append(' ', dim + 1);
            PrintDimension(dim + 1, offset + i * _strides[dim]);
            if (i < _sizes[dim] - 1) _text.Append(afterRow);
        }
    }

    // The first indices up to Head and the last ones from Tail on are shown.
    private static (long Head, long Tail) Shown(long size, int most, int least) =>
        size <= most ? (size, size) : (Math.Max(least, most - most / 2), size - Math.Max(1, most / 2));
}
