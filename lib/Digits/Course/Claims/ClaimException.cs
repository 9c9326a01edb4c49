namespace Digits;

/// <summary>A notebook says something of its figures that does not hold.</summary>
public sealed class ClaimException(string message) : Exception(message);
