namespace Microsoft.Data.Analysis;

/// <summary>The rows of a table in groups. Each summary is a table of one row a group, the key's column first.</summary>
public abstract class GroupBy
{
    private protected GroupBy()
    {
    }

    /// <summary>The number of values of each column, nulls not counted.</summary>
    /// <param name="columnNames">The columns to summarise; none means all.</param>
    public abstract DataFrame Count(params string[] columnNames);

    /// <summary>The first value of each column.</summary>
    /// <param name="columnNames">The columns to summarise; none means all.</param>
    public abstract DataFrame First(params string[] columnNames);

    /// <summary>The first rows of each group.</summary>
    public abstract DataFrame Head(int numberOfRows);

    /// <summary>The last rows of each group.</summary>
    public abstract DataFrame Tail(int numberOfRows);

    /// <summary>The largest value of each column.</summary>
    /// <param name="columnNames">The columns to summarise; none means all.</param>
    public abstract DataFrame Max(params string[] columnNames);

    /// <summary>The smallest value of each column.</summary>
    /// <param name="columnNames">The columns to summarise; none means all.</param>
    public abstract DataFrame Min(params string[] columnNames);

    /// <summary>The sum of each column.</summary>
    /// <param name="columnNames">The columns to summarise; none means all, and then a column of text throws.</param>
    public abstract DataFrame Sum(params string[] columnNames);

    /// <summary>The mean of each column, over all rows of the group: a null counts as 0.</summary>
    /// <param name="columnNames">The columns to summarise; none means all, and then a column of text throws.</param>
    public abstract DataFrame Mean(params string[] columnNames);
}
