namespace Digits.Lecture.Hall;

/// <summary>What the presenter shows and the audience follows.</summary>
/// <param name="Notebook">The notebook's name; null before the first.</param>
/// <param name="Cell">The cell that the presenter is at.</param>
/// <param name="IsFolded">Whether code is folded away.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or null for what the screen prefers.</param>
internal sealed record Stage(string? Notebook = null, int Cell = 0, bool IsFolded = false, string? Theme = null);
