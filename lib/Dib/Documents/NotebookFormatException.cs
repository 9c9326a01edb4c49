namespace Dib.Documents;

/// <summary>A file is not the notebook it should be; the message says what to do.</summary>
/// <param name="message">A sentence.</param>
/// <param name="inner">What the file system or the JSON reader said.</param>
public sealed class NotebookFormatException(string message, Exception? inner = null) : Exception(message, inner);
