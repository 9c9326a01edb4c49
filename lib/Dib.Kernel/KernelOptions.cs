namespace Dib.Kernel;

/// <summary>What a kernel is told before it starts.</summary>
public sealed record KernelOptions
{
    /// <summary>The folder that <c>#r "path.dll"</c>, <c>#load</c> and a cell's relative paths start from: the notebook's folder.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;
}
