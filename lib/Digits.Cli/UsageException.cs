namespace Digits.Cli;

/// <summary>The command was used wrongly; the message says how to use it.</summary>
/// <param name="message">A sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
