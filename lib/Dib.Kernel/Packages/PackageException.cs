namespace Dib.Kernel.Packages;

/// <summary>A package can't be had; the message says why and what to do.</summary>
internal sealed class PackageException(string message) : Exception(message);
