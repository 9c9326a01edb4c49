namespace Digits.Data;

/// <summary>A data set is not on this machine and could not be downloaded. Nothing is broken: drawn digits can take its place.</summary>
public sealed class DataNotFoundException(string message, Exception? innerException = null) : IOException(message, innerException);
