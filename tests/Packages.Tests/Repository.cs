namespace Packages.Tests;

/// <summary>Where the tests find the course.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Digits.Notebooks.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    /// <summary>The notebooks of the course.</summary>
    public static string[] Notebooks => Directory.GetFiles(Path.Combine(Root, "notebooks"), "*.dib");
}
