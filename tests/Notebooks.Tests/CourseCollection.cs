namespace Notebooks.Tests;

/// <summary>Tests that look at the same run of the course.</summary>
[CollectionDefinition(Name)]
public sealed class CourseCollection : ICollectionFixture<CourseRun>
{
    public const string Name = "a run of the course";
}
