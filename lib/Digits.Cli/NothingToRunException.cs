namespace Digits.Cli;

/// <summary>There is nothing to run; the message says what to name.</summary>
/// <param name="message">A sentence.</param>
internal sealed class NothingToRunException(string message) : Exception(message);
