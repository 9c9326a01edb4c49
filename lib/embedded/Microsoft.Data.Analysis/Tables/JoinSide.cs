namespace Microsoft.Data.Analysis;

/// <summary>A table in a merge, with the columns it is joined by.</summary>
internal sealed class JoinSide
{
    private readonly DataFrame _table;
    private readonly DataFrameColumn[] _columns;

    public JoinSide(DataFrame table, string[] columnNames)
    {
        ArgumentNullException.ThrowIfNull(columnNames);
        _table = table;
        _columns = [.. columnNames.Select(name => table.Columns[name])];
    }

    /// <summary>The rows of this side, each with its partners in <paramref name="other"/>; null stands for no partner.</summary>
    public List<(long? Row, long? Partner)> Match(JoinSide other, JoinAlgorithm joinAlgorithm)
    {
        RequireSameTypes(other);
        var partners = other.RowNumbers.Where(row => !other.HasNull(row)).ToLookup(other.Key, KeyComparer.Instance);
        var nulls = other.RowsWithNull();
        var pairs = new List<(long? Row, long? Partner)>();
        foreach (var row in RowNumbers)
        {
            var matches = HasNull(row) ? nulls : partners[Key(row)];
            pairs.AddRange(matches.Select(partner => ((long?)row, (long?)partner)));
            if (joinAlgorithm != JoinAlgorithm.Inner && !HasNull(row) && !matches.Any())
                pairs.Add((row, null));
        }

        if (joinAlgorithm == JoinAlgorithm.FullOuter)
        {
            var matched = pairs.Select(pair => pair.Partner).ToHashSet();
            var alone = other.RowNumbers.Where(row => !other.HasNull(row) && !matched.Contains(row));
            pairs.AddRange(alone.Select(row => ((long?)null, (long?)row)));
        }

        return pairs;
    }

    private IEnumerable<long> RowNumbers => _table.Rows.Numbers;

    private bool HasNull(long row) => _columns.Any(column => !column.IsValid(row));

    /// <summary>First the rows with a null in the first column, then those in the second, and so on.</summary>
    private List<long> RowsWithNull() => [.. _columns.SelectMany(column => RowNumbers.Where(row => !column.IsValid(row))).Distinct()];

    private object[] Key(long row) => [.. _columns.Select(column => column[row])];

    private void RequireSameTypes(JoinSide other)
    {
        if (_columns.Length != other._columns.Length)
            throw new ArgumentException($"{_columns.Length} columns can't be joined with {other._columns.Length}.");
        foreach (var (mine, theirs) in _columns.Zip(other._columns))
        {
            if (mine.DataType != theirs.DataType)
            {
                throw new ArgumentException(
                    $"Column '{mine.Name}' holds {mine.DataType.Name} values and column '{theirs.Name}' {theirs.DataType.Name} values: "
                    + "only columns of one type can be joined.");
            }
        }
    }

    private sealed class KeyComparer : IEqualityComparer<object[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(object[] left, object[] right) => left.SequenceEqual(right);

        public int GetHashCode(object[] key) => key.Aggregate(0, HashCode.Combine);
    }
}
