namespace Dib.Kernel.Submissions;

/// <summary>A submission fails; the message is what the front end is told.</summary>
internal sealed class SubmissionFailedException(string message) : Exception(message);
