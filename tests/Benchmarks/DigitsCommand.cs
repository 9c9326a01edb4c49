using System.Diagnostics;

namespace Benchmarks;

/// <summary>The command <c>digits</c>, which is built with this program and run as a learner runs it.</summary>
internal static class DigitsCommand
{
    /// <summary>The repository's root.</summary>
    /// <exception cref="DirectoryNotFoundException">This program does not lie in the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>How to start it; its output is read, not shown.</summary>
    public static ProcessStartInfo Start(params string[] arguments)
    {
        // This program lies in tests/Benchmarks/bin/<configuration>/<framework>; the command was built in the same configuration.
        var program = new DirectoryInfo(AppContext.BaseDirectory);
        var digits = Path.Combine(Root, "lib", "Digits.Cli", "bin", program.Parent!.Name, program.Name, "digits.dll");
        return new ProcessStartInfo("dotnet", ["exec", digits, .. arguments]) { WorkingDirectory = Root, RedirectStandardOutput = true };
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Digits.Notebooks.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks run inside the repository only.");
        return folder.FullName;
    }
}
