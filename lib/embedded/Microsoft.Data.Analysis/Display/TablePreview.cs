namespace Microsoft.Data.Analysis;

/// <summary>What a notebook shows of a table, as text: a short table whole, of a long one the first rows and a count.</summary>
internal sealed class TablePreview
{
    private const int MostRowsShownWhole = 60;

    public TablePreview(DataFrame table)
    {
        var rows = table.Rows.Count;
        RowCount = (int)(rows <= MostRowsShownWhole ? rows : DataFrame.DefaultMaxRowsToShowInPreview);
        Columns = [.. table.Columns.Select(column => new PreviewColumn(column, RowCount))];
        Note = rows == 0 ? "no rows" : RowCount < rows ? FormattableString.Invariant($"first {RowCount} of {rows:N0} rows") : "";
    }

    /// <summary>The number of rows shown.</summary>
    public int RowCount { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<PreviewColumn> Columns { get; }

    /// <summary>What is not shown; empty where everything is.</summary>
    public string Note { get; }
}
