namespace Dib.Running;

/// <summary>A parameter was given wrongly; the message says how to give it.</summary>
/// <param name="message">A sentence.</param>
public sealed class ParameterException(string message) : Exception(message);
