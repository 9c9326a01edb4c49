namespace Dib.Tests.Kernel;

/// <summary>A kernel takes over its process's console: no other test may run at the same time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KernelCollection
{
    public const string Name = "kernel in this process";
}
