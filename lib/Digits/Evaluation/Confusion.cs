namespace Digits.Evaluating;

/// <summary>One kind of mistake.</summary>
/// <param name="Actual">The digit that the images show.</param>
/// <param name="Predicted">The digit that the model names.</param>
/// <param name="Count">How often.</param>
public sealed record Confusion(int Actual, int Predicted, int Count);
