namespace Lecture.Tests.Support;

/// <summary>A test that needs a browser and the accessibility checker.</summary>
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute()
    {
        if (Chromium.Executable is null)
            Skip = "Install Chromium or Chrome, or name it in CHROMIUM, to run this test.";
        else if (!File.Exists(ScriptPath))
            Skip = "Build with npm at hand, which fetches axe-core, to run this test.";
    }

    public static string ScriptPath { get; } = Path.Combine(AppContext.BaseDirectory, "axe.min.js");
}
