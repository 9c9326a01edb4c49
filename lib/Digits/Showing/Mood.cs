namespace Digits.Showing;

/// <summary>How a card looks.</summary>
internal enum Mood
{
    /// <summary>It is right.</summary>
    Good,

    /// <summary>Nothing is decided yet.</summary>
    Open,

    /// <summary>Something is to be mended.</summary>
    Bad,
}
