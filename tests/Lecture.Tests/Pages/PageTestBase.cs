using Lecture.Tests.Support;

namespace Lecture.Tests.Pages;

/// <summary>A test in windows of its own, which are closed after it.</summary>
[Collection(ChromiumCollection.Name)]
public abstract class PageTestBase(Chromium chromium) : IAsyncLifetime
{
    protected Chromium Chromium { get; } = chromium;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Chromium.CloseWindowsAsync();
}
