namespace Dib.Client;

/// <summary>A kernel did not start, or its process ended; the message says what to do.</summary>
/// <param name="message">A sentence.</param>
/// <param name="inner">The cause.</param>
public sealed class KernelException(string message, Exception? inner = null) : Exception(message, inner);
