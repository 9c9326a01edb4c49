using System.Reflection;

namespace Digits;

/// <summary>The set of packages that this library was built for: the embedded ones, or the real ones.</summary>
internal static class PackageSet
{
    private const string Embedded = "embedded";
    private const string Real = "nuget";
    private const string Tensors = "TorchSharp";

    /// <summary>Makes sure that the notebook has loaded the set that this library was built for.</summary>
    /// <exception cref="InvalidOperationException">It has loaded the other one.</exception>
    public static void Check()
    {
        var built = SetOf(typeof(PackageSet).Assembly) ?? Embedded;
        try
        {
            Assembly.Load(typeof(PackageSet).Assembly.GetReferencedAssemblies().Single(reference => reference.Name == Tensors));
        }
        catch (IOException) // What a package of another signature ends in.
        {
            throw Mismatch(built);
        }
        // A notebook that brought the other set has loaded it beside this library's own.
        var loaded = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name == Tensors);
        if (loaded.Any(assembly => (SetOf(assembly) ?? Real) != built)) throw Mismatch(built);
    }

    private static string? SetOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "Packages")?.Value;

    private static InvalidOperationException Mismatch(string built)
    {
        var other = built == Embedded ? Real : Embedded;
        return new InvalidOperationException(
            $"Digits.dll was built for the {built} packages, and this notebook runs on the {other} ones: " +
            $"close it, run `dotnet build lib/Digits -p:Packages={other}`, and begin again.");
    }
}
