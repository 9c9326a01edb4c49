namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Puts rows of two tables side by side where a column of each holds the same value.</summary>
    /// <inheritdoc cref="Merge(DataFrame, string[], string[], string, string, JoinAlgorithm)"/>
    public DataFrame Merge<TKey>(
        DataFrame other,
        string leftJoinColumn,
        string rightJoinColumn,
        string leftSuffix = "_left",
        string rightSuffix = "_right",
        JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) =>
        Merge(other, [leftJoinColumn], [rightJoinColumn], leftSuffix, rightSuffix, joinAlgorithm);

    /// <summary>Puts rows of two tables side by side where the columns named hold the same values.</summary>
    /// <remarks>
    /// A row that several rows match stands once for each of them. Columns that both tables have are renamed with the suffixes. Rows with a
    /// null in their join columns go with the other table's rows that have one too; without such a partner they are dropped.
    /// </remarks>
    /// <exception cref="ArgumentException">The lists differ in length, a column is not there, or joined columns differ in type.</exception>
    public DataFrame Merge(
        DataFrame other,
        string[] leftJoinColumns,
        string[] rightJoinColumns,
        string leftSuffix = "_left",
        string rightSuffix = "_right",
        JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        var left = new JoinSide(this, leftJoinColumns);
        var right = new JoinSide(other, rightJoinColumns);
        // An inner join runs over the table with more rows, and so takes its order.
        var overLeft = joinAlgorithm switch
        {
            JoinAlgorithm.Right => false,
            JoinAlgorithm.Inner => Rows.Count > other.Rows.Count,
            _ => true,
        };
        var pairs = overLeft ? left.Match(right, joinAlgorithm) : right.Match(left, joinAlgorithm);

        var result = Clone(TakenFrom(overLeft));
        var rightRows = TakenFrom(!overLeft);
        foreach (var column in other.Columns.Select(column => column.Clone(rightRows)))
        {
            while (result.Columns.IndexOf(column.Name) is var same and not -1)
            {
                result.Columns[same].SetName(result.Columns[same].Name + leftSuffix);
                column.SetName(column.Name + rightSuffix);
            }

            result.Columns.Add(column);
        }

        return result;

        Int64DataFrameColumn TakenFrom(bool keeping) => new("Rows", pairs.Select(pair => keeping ? pair.Row : pair.Partner));
    }
}
