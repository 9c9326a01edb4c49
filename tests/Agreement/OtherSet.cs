using System.Diagnostics;
using System.Reflection;

namespace Agreement;

/// <summary>This program, built for the set of packages that it does not run on itself.</summary>
internal static class OtherSet
{
    /// <summary>The set of packages that this program runs on: <c>embedded</c> or <c>nuget</c>.</summary>
    public static string This { get; } = typeof(OtherSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "Packages").Value!;

    /// <summary>The other one.</summary>
    public static string Name { get; } = This == "embedded" ? "nuget" : "embedded";

    /// <summary>Builds the program apart from the usual build, which would else be taken for this one.</summary>
    /// <returns>Its assembly; null and the reason where the packages can't be had.</returns>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static (string? Assembly, string Reason) Build(string folder)
    {
        var output = Path.Combine(folder, "bin");
        var (code, said) = DotNet(
            "build", Project(), $"-p:Packages={Name}", "--artifacts-path", folder, "-o", output, "-v", "quiet", "-nologo");
        if (code == 0) return (Path.Combine(output, "Agreement.dll"), "");
        // NU1100 to NU1301: a package, a version of it or its source is not there.
        var missing = said.Split('\n').FirstOrDefault(line => line.Contains(": error NU1", StringComparison.Ordinal));
        return missing is not null
            ? (null, missing[(missing.IndexOf(": error ", StringComparison.Ordinal) + ": error ".Length)..].Split(" [")[0].Trim())
            : throw new InvalidOperationException($"tests/Agreement does not compile with -p:Packages={Name}:\n{said}");
    }

    /// <summary>Lets it record into a folder, and read the weights that lie in another.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Record(string assembly, string own, string given)
    {
        var (code, said) = DotNet("exec", assembly, own, given);
        if (code != 0) throw new InvalidOperationException($"The {Name} packages failed:\n{said}");
    }

    private static (int Code, string Said) DotNet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // What a surrounding `dotnet run` tells its own build must not reach this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static string Project()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Agreement.csproj")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("This runs inside the repository only.");
        return Path.Combine(folder.FullName, "Agreement.csproj");
    }
}
