using System.Globalization;
using System.Text;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Bytes as lines of an address, sixteen hexadecimal numbers and their ASCII characters.</summary>
internal static class BinaryText
{
    private const int BytesPerLine = 16;

    /// <summary>The first lines, as many as a sequence shows items, and how many bytes there are beyond them.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var shown = bytes[..(int)Math.Min(bytes.Length, (long)Formatter.ListExpansionLimit * BytesPerLine)];
        var text = new StringBuilder();
        for (var start = 0; start < shown.Length; start += BytesPerLine)
        {
            if (start > 0)
                text.AppendLine();
            AppendLine(text, start, shown[start..Math.Min(start + BytesPerLine, shown.Length)]);
        }
        if (shown.Length < bytes.Length)
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"({bytes.Length - shown.Length} more)");
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, int address, ReadOnlySpan<byte> bytes)
    {
        text.Append(CultureInfo.InvariantCulture, $"{address:X8}  ");
        for (var i = 0; i < BytesPerLine; i++)
        {
            if (i == BytesPerLine / 2)
                text.Append(' ');
            if (i < bytes.Length)
                text.Append(CultureInfo.InvariantCulture, $"{bytes[i]:X2} ");
            else
                text.Append(' ', 3);
        }
        text.Append(" |");
        foreach (var value in bytes)
            text.Append(value is >= 32 and < 127 ? (char)value : '.');
        text.Append('|');
    }
}
