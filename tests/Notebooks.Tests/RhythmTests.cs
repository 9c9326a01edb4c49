using Dib.Documents;

namespace Notebooks.Tests;

/// <summary>The rhythm of the courses that are liked: prose and code in turns, short cells, an opening and a closing.</summary>
public sealed class RhythmTests
{
    public static TheoryData<string> Notebooks => [.. CourseRun.Names];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_has_30_to_65_cells_and_more_prose_than_code(string name)
    {
        var cells = Read(name).Cells;
        var code = cells.Count(cell => cell.IsCode);
        Assert.InRange(cells.Count, 30, 65);
        Assert.InRange((cells.Count - code) / (double)code, 1.2, 1.6);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Code_cells_are_short(string name)
    {
        int[] lines = [.. Read(name).CodeCells.Select(cell => cell.Lines.Length).Order()];
        Assert.InRange(lines[^1], 1, 25);
        Assert.InRange(lines[lines.Length / 2], 1, 6);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_code_cell_has_lines_that_fit_a_projector(string name) =>
        Assert.All(Read(name).CodeCells.SelectMany(cell => cell.Lines), line => Assert.True(line.Length <= 100, line));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_more_than_three_code_cells_follow_each_other(string name)
    {
        var kinds = string.Concat(Read(name).Cells.Select(cell => cell.IsCode ? 'c' : ' '));
        Assert.DoesNotContain("cccc", kinds);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_opening_says_what_one_will_be_able_to_do_and_what_it_costs(string name)
    {
        var opening = string.Join('\n', Read(name).Cells.TakeWhile(cell => !cell.IsCode).Select(cell => cell.Source));
        Assert.StartsWith("# ", opening);
        Assert.Contains("After this notebook you can", opening);
        Assert.Matches("builds on|nothing else is assumed", opening);
        Assert.Contains("two cores", opening);
        Assert.Matches("second|minute", opening);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_closing_sums_up_and_says_where_to_go(string name)
    {
        var closing = string.Join('\n', Read(name).Cells.Reverse().TakeWhile(cell => !cell.IsCode).Reverse().Select(cell => cell.Source));
        Assert.Contains("## Summary", closing);
        Assert.Matches(@"Next: \*\*|## Next|last notebook", closing);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_has_four_to_six_exercises_numbered_in_order(string name)
    {
        string[] exercises = [.. Read(name).CodeCells.Select(cell => CellDirectives.Of(cell).Exercise).OfType<string>()];
        Assert.InRange(exercises.Length, 4, 6);
        Assert.Equal(Enumerable.Range(1, exercises.Length).Select(i => $"{int.Parse(name[..2])}.{i}"), exercises);
    }

    private static Notebook Read(string name) => NotebookFile.Read(Path.Combine(CourseRun.Root, "notebooks", name + ".dib"));
}
