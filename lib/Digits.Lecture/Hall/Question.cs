namespace Digits.Lecture.Hall;

/// <summary>What a cell asks the presenter.</summary>
/// <param name="Id">Later questions have higher ones.</param>
/// <param name="Prompt">The question.</param>
/// <param name="IsPassword">Whether the answer is not to be seen.</param>
internal sealed record Question(long Id, string Prompt, bool IsPassword)
{
    /// <summary>Completes with the answer, which is kept nowhere.</summary>
    public TaskCompletionSource<string> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
