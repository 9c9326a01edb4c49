namespace Notebooks.Tests;

public sealed class ExerciseTests(ExerciseRun run) : IClassFixture<ExerciseRun>
{
    public static TheoryData<string> Exercises => [.. ExerciseRun.Exercises];

    public static TheoryData<string> Solutions => [.. AnswerFile.Solutions.Select(answer => answer.Name)];

    public static TheoryData<string> Mistakes => [.. AnswerFile.Mistakes.Select(answer => answer.Name)];

    [Theory]
    [MemberData(nameof(Exercises))]
    public void An_exercise_that_nobody_attempted_says_so(string exercise) =>
        Assert.StartsWith($"Exercise {exercise}: not attempted yet.", run.Unattempted(exercise));

    [Theory]
    [MemberData(nameof(Solutions))]
    public void A_solution_is_right(string name) =>
        Assert.Contains(": right. ", run.To(AnswerFile.Solutions.Single(answer => answer.Name == name)));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_wrong_answer_is_refused_with_the_hint_for_its_mistake(string name)
    {
        var answer = AnswerFile.Mistakes.Single(answer => answer.Name == name);
        Assert.Contains(": not yet. ", run.To(answer));
        Assert.Contains(answer.Hint, run.To(answer));
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void An_exercise_has_one_solution_and_at_least_two_wrong_answers(string exercise)
    {
        Assert.Single(AnswerFile.Solutions, answer => answer.Exercise == exercise);
        Assert.InRange(AnswerFile.Mistakes.Count(answer => answer.Exercise == exercise), 2, int.MaxValue);
    }

    [Fact]
    public void Every_answer_belongs_to_an_exercise() =>
        Assert.Empty(AnswerFile.Solutions.Concat(AnswerFile.Mistakes).Select(answer => answer.Exercise).Except(ExerciseRun.Exercises));
}
