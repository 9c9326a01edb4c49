namespace Microsoft.Data.Analysis;

/// <summary>Which rows <see cref="DataFrame.DropNulls"/> drops.</summary>
public enum DropNullOptions
{
    /// <summary>Rows with a null in them.</summary>
    Any,

    /// <summary>Rows of nothing but nulls.</summary>
    All,
}
