namespace Dib.Kernel;

/// <summary>What a kernel is told before it starts.</summary>
public sealed record KernelOptions
{
    /// <summary>The folder that <c>#r "path.dll"</c>, <c>#load</c> and a cell's relative paths start from: the notebook's folder.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The kernel's address in the protocol's routing slips.</summary>
    public string HostUri { get; init; } = $"kernel://pid-{Environment.ProcessId}";

    /// <summary>Where the kernel remembers which packages it has restored; the packages themselves lie where NuGet keeps them.</summary>
    public string PackageCache { get; init; } = Path.Combine(
        // On a fresh machine it may not exist yet, and would else be an empty name.
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "dib-kernel", "packages");
}
