namespace Digits.Lecture.Hall;

/// <summary>What the presenter shows and the audience follows.</summary>
/// <param name="Notebook">The notebook's name; null before the first.</param>
/// <param name="Cell">The cell that the presenter is at.</param>
/// <param name="Scroll">How far its step is scrolled, where it is larger than the screen: 0 is the top, 1 the bottom.</param>
/// <param name="IsFolded">Whether code is folded away.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or null for what the screen prefers.</param>
internal sealed record Stage(string? Notebook = null, int Cell = 0, double Scroll = 0, bool IsFolded = false, string? Theme = null);
