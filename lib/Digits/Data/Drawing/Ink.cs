namespace Digits.Data.Drawing;

/// <summary>A place that the pen passes.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
/// <param name="Radius">Half the width of the line here.</param>
internal readonly record struct Ink(double X, double Y, double Radius);
