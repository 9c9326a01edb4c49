namespace Digits;

/// <summary>What became of an exercise.</summary>
public enum AnswerState
{
    /// <summary>The cell is as the course left it.</summary>
    NotAttempted,

    /// <summary>The answer is right.</summary>
    Right,

    /// <summary>The answer is not right yet.</summary>
    Wrong,
}
