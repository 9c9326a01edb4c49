namespace Lecture.Tests.Support;

/// <summary>A test that needs a browser.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Executable is null)
            Skip = "Install Chromium or Chrome, or name it in CHROMIUM, to run this test.";
    }
}
