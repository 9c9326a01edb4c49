namespace Digits.Data.Downloading;

/// <summary>One attempt at one mirror failed.</summary>
/// <param name="message">What the mirror did, as the end of a sentence that starts with its name.</param>
/// <param name="worthRetrying">Whether the same mirror may do better in a moment.</param>
/// <param name="innerException">The cause.</param>
internal sealed class MirrorException(string message, bool worthRetrying, Exception? innerException = null)
    : Exception(message, innerException)
{
    public bool WorthRetrying { get; } = worthRetrying;
}
