using Dib.Documents;

namespace Digits.Lecture.Hall;

/// <summary>Takes a notebook apart into the steps of a presentation: some prose and the code that follows it.</summary>
internal static class Steps
{
    /// <summary>The step of each cell, counted from 0.</summary>
    public static int[] Of(Notebook notebook)
    {
        var headings = Heading.All(notebook).Where(heading => heading.Level <= 2).ToLookup(heading => heading.Cell);
        var steps = new int[notebook.Cells.Count];
        for (var i = 1; i < steps.Length; i++)
        {
            // A part begins with a step of its own, and the title stands alone.
            var begins = notebook.Cells[i - 1].IsCode || headings[i].Any() || headings[i - 1].Any(heading => heading.Level == 1);
            steps[i] = steps[i - 1] + (begins ? 1 : 0);
        }
        return steps;
    }
}
