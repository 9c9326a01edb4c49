namespace Dib.Kernel.Submissions;

/// <summary>A piece of a submission, to be carried out in its turn.</summary>
internal abstract record SubmissionPart;

/// <summary>Code of one language. C# stands at the lines that it has in the cell.</summary>
internal sealed record CodePart(string Language, string Code) : SubmissionPart;

/// <summary>A line <c>#!name arguments</c>, counted from 0.</summary>
internal sealed record MagicPart(string Name, string Arguments, int Line) : SubmissionPart;

/// <summary>A line <c>#r "nuget: Name, Version"</c>: what stands between the quotes.</summary>
internal sealed record PackagePart(string Reference) : SubmissionPart;

/// <summary>A line <c>#i "nuget: source"</c>: where packages are looked for.</summary>
internal sealed record PackageSourcePart(string Source) : SubmissionPart;
