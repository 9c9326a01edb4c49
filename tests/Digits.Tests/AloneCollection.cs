namespace Digits.Tests;

/// <summary>Tests that look at figures of the whole process, such as the number of live tensors, and so must run by themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
