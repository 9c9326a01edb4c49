using Microsoft.CodeAnalysis;
using Packages.Tests.Surface;

namespace Packages.Tests.Usage;

/// <summary>What the course uses of the packages: in <c>Digits.dll</c> and in the cells of its notebooks.</summary>
internal static class UsedMembers
{
    private static readonly Lazy<ISymbol[]> Found = new(Find);

    /// <summary>All of them, as the packages of this build declare them.</summary>
    public static IReadOnlyList<ISymbol> All => Found.Value;

    private static ISymbol[] Find()
    {
        var digits = typeof(Digits.Course).Assembly.Location;
        using var code = File.OpenRead(digits);
        string[] ids =
        [
            .. CompiledMembers.NamedIn(code), .. CompiledMembers.OverriddenIn(PackageSet.Built.Assembly(digits)),
            .. Repository.Notebooks.AsParallel().SelectMany(notebook => NotebookMembers.UsedIn(notebook, PackageSet.BuiltPaths)),
        ];
        return [.. ids.Distinct().Select(id => PackageSet.Built.Find(id)
            ?? throw new InvalidDataException($"The course uses {id}, which none of the packages' assemblies declares."))];
    }
}
