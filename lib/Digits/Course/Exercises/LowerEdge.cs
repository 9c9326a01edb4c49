namespace Digits;

public static partial class Exercises
{
    /// <summary>A filter that answers to lower edges.</summary>
    /// <param name="filter">[3, 3]; null when there is none yet.</param>
    public static Answer LowerEdge(float[,]? filter) => Check(
        "4.1", "Plus above and minus below: turn any filter, and it answers to edges turned likewise.", () =>
    {
        if (filter is null) throw new NotImplementedException();
        if ((filter.GetLength(0), filter.GetLength(1)) != (3, 3))
            return $"A filter of 3 x 3 is asked for, but yours is {filter.GetLength(0)} x {filter.GetLength(1)}.";
        // What each row and each column adds to the answer where all of it is ink.
        double[] rows = [.. Enumerable.Range(0, 3).Select(row => Enumerable.Range(0, 3).Sum(column => (double)filter[row, column]))];
        double[] columns = [.. Enumerable.Range(0, 3).Select(column => Enumerable.Range(0, 3).Sum(row => (double)filter[row, column]))];
        var (edge, opposite) = (rows[0] + rows[1], rows[2]);
        return Near(edge, 3) && Near(opposite, -3) ? null
            : Near(edge, -3) && Near(opposite, 3) ? "That one answers to upper edges: turn all signs."
            : Near(Math.Abs(columns[2]), 3) && Near(rows.Sum(), 0) ? "That one answers to edges that stand. Turn it on its side."
            : !Near(rows.Sum(), 0) ? $"Where all is ink it answers {rows.Sum():0.###}, not 0: what you add above, take away below."
            : $"Where ink ends below it should answer 3, but answers {edge:0.###}.";
    });
}
