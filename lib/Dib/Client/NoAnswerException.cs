namespace Dib.Client;

/// <summary>A cell's question has no answer; the cell fails with the message.</summary>
public sealed class NoAnswerException(string message) : Exception(message);
