namespace Microsoft.Data.Analysis;

/// <summary>A table as text, with aligned columns.</summary>
internal static class TextTable
{
    public static void Write(TablePreview table, TextWriter writer)
    {
        var rows = Enumerable.Range(0, table.RowCount).ToList();
        string[] index = ["index", .. rows.Select(row => $"{row}")];
        var columns = table.Columns
            .Select(column => Aligned([column.Name, .. rows.Select(row => OneLine(column[row]))], column.IsNumeric))
            .Prepend(Aligned(index, right: true))
            .ToList();
        for (var line = 0; line < index.Length; line++)
        {
            writer.WriteLine(string.Join("  ", columns.Select(column => column[line])).TrimEnd());
        }

        if (table.Note.Length > 0)
            writer.WriteLine(table.Note);
    }

    private static string[] Aligned(string[] cells, bool right)
    {
        var width = cells.Max(cell => cell.Length);
        return [.. cells.Select(cell => right ? cell.PadLeft(width) : cell.PadRight(width))];
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
