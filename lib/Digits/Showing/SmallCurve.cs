namespace Digits.Showing;

/// <summary>A line of a <see cref="SmallChart"/>.</summary>
/// <param name="Name">Stands at its end.</param>
/// <param name="Colour">As HTML writes it.</param>
/// <param name="X">Where its points lie, from left to right.</param>
/// <param name="Y">Their heights; what is no finite number is left out.</param>
/// <param name="IsDotted">Drawn with dots, so that it is told apart without colours too.</param>
internal sealed record SmallCurve(string Name, string Colour, double[] X, double[] Y, bool IsDotted = false);
