using Microsoft.CodeAnalysis;

namespace Packages.Tests.Surface;

/// <summary>Says where one set of packages shows something that another lacks or declares differently.</summary>
internal sealed class SurfaceComparison(PackageSet real)
{
    /// <summary>A sentence for each type and member of <paramref name="set"/> that the real packages don't have so.</summary>
    public IEnumerable<string> Differences(PackageSet set) => set.Types.SelectMany(OfType);

    /// <summary>What is different about one declaration; null when the real packages have it so.</summary>
    public string? Difference(ISymbol ours)
    {
        if (ours is INamedTypeSymbol type)
        {
            return real.SameType(type) is { } same
                ? Changed(Signature.Full(ours), Signature.Full(same)) : $"lacking: {Signature.Full(ours)}";
        }
        if (real.SameType(ours.ContainingType) is not { } owner)
            return $"lacking, with its type: {Signature.Full(ours)}";

        var namesakes = Line(owner).SelectMany(PackageSet.Members).Where(theirs => theirs.Name == ours.Name)
            .Select(Signature.Local).Distinct().ToList();
        if (namesakes.Contains(Signature.Local(ours)))
            return null;
        return namesakes.Count == 0
            ? $"lacking: {Signature.Full(ours)}"
            : $"declared differently: {Signature.Full(ours)} -- there: {string.Join(" or ", namesakes)}";
    }

    private IEnumerable<string> OfType(INamedTypeSymbol type)
    {
        if (Difference(type) is { } difference)
            return [difference];
        return PackageSet.Members(type).Select(Difference).Concat(Bases(type)).OfType<string>();
    }

    // A base class or interface is part of what a type is: it decides what the type converts to.
    private IEnumerable<string> Bases(INamedTypeSymbol type)
    {
        var theirs = real.SameType(type)!;
        var there = Ancestors(theirs).Select(Signature.Full).ToHashSet();
        return Ancestors(type).Select(Signature.Full).Where(name => !there.Contains(name))
            .Select(name => $"a base that is not there: {Signature.Full(type)} is no {name}");
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type) =>
        Line(type).Skip(1).Concat(type.AllInterfaces.Where(i => i.DeclaredAccessibility == Accessibility.Public));

    private static IEnumerable<INamedTypeSymbol> Line(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            yield return current;
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var inherited in type.AllInterfaces)
                yield return inherited;
        }
    }

    private static string? Changed(string ours, string theirs) =>
        ours == theirs ? null : $"declared differently: {ours} -- there: {theirs}";
}
