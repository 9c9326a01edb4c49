using Microsoft.CodeAnalysis;
using Packages.Tests.Surface;
using Packages.Tests.Usage;

namespace Packages.Tests;

public sealed class ApprovedMembersTests
{
    public static TheoryData<string> Packages => [.. PackageSet.Names];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_course_uses_only_approved_members(string package) => ApprovedFile.AssertSame(
        package, $"The course uses other members of {package}",
        UsedMembers.All.Where(member => PackageOf(member) == package).Select(Signature.Full));

    // The embedded Plotly.NET holds the C# layer as well, which is a package of its own.
    private static string PackageOf(ISymbol member) =>
        member.ToDisplayString().StartsWith("Plotly.NET.CSharp.", StringComparison.Ordinal)
            ? "Plotly.NET.CSharp" : member.ContainingAssembly.Name;
}
