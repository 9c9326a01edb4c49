namespace Microsoft.Data.Analysis;

/// <summary>Which rows a merge keeps that have no partner in the other table.</summary>
public enum JoinAlgorithm
{
    /// <summary>Those of the left table.</summary>
    Left,

    /// <summary>Those of the right table.</summary>
    Right,

    /// <summary>Those of both.</summary>
    FullOuter,

    /// <summary>None.</summary>
    Inner,
}
