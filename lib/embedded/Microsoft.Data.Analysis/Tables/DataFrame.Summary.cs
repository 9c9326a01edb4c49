using System.Text;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>The type and the number of values of each column, as a table of text.</summary>
    public DataFrame Info() => Summary(
        new StringDataFrameColumn("Info", ["DataType", "Length (excluding null values)"]), Columns.Select(column => column.Info()));

    /// <summary>The number of values, the largest, the smallest and the mean of each column of numbers or dates.</summary>
    public DataFrame Description() => Summary(
        new StringDataFrameColumn("Description", ["Length (excluding null values)", "Max", "Min", "Mean"]),
        Columns.Where(column => column.HasDescription()).Select(column => column.Description()));

    /// <summary>A preview of the first 25 rows.</summary>
    public override string ToString() => ToString(DefaultMaxRowsToShowInPreview);

    /// <summary>A preview of the first <paramref name="rowsToShow"/> rows.</summary>
    public string ToString(long rowsToShow)
    {
        var width = Math.Max(10, Columns.Select(column => column.Name.Length + 1).DefaultIfEmpty().Max());
        var text = new StringBuilder();
        AppendLine(Columns.Select(column => column.Name));
        foreach (var row in Rows.Take((int)Math.Min(Rows.Count, rowsToShow)))
        {
            AppendLine(row.Select(value => (value ?? "null").ToString()));
        }

        AppendAmountOfRowsShown(text, rowsToShow, Rows.Count);
        return text.ToString();

        void AppendLine(IEnumerable<string> cells) => text.AppendLine(string.Concat(cells.Select(cell => cell.PadRight(width))));
    }

    internal static void AppendAmountOfRowsShown(StringBuilder text, long shown, long rows)
    {
        if (shown < rows)
            text.AppendLine($"  ... {shown} of total {rows}");
    }

    private static DataFrame Summary(DataFrameColumn labels, IEnumerable<DataFrameColumn> columns)
    {
        var described = columns.ToList();
        return new DataFrame(described.Count == 0 ? [] : [labels, .. described]);
    }
}
