namespace Digits;

/// <summary>On which side of its bound a claimed value has to be.</summary>
public enum ClaimLimit
{
    /// <summary>The bound is the least value: an accuracy.</summary>
    AtLeast,

    /// <summary>The bound is the greatest value: a loss.</summary>
    AtMost,
}
