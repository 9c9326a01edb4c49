using Packages.Tests.Surface;
using Packages.Tests.Usage;

namespace Packages.Tests;

/// <summary>The course and the embedded packages against the real packages.</summary>
public sealed class RealPackagesTests
{
    private static SurfaceComparison Comparison => new(new PackageSet(RealPackages.Paths!));

    [RealPackagesFact]
    public void The_real_packages_declare_all_that_the_course_uses() =>
        Assert.Empty(UsedMembers.All.Select(Comparison.Difference).OfType<string>());

    [RealPackagesFact]
    public void The_embedded_packages_show_nothing_that_the_real_ones_lack() => ApprovedFile.AssertSame(
        "Differences", "The embedded packages differ from the real ones", Comparison.Differences(PackageSet.Built));

    [RealPackagesFact]
    public void The_course_compiles_against_the_real_packages()
    {
        var folder = Directory.CreateTempSubdirectory("digits-");
        try
        {
            var digits = CourseLibrary.Compile(RealPackages.Paths!, folder.FullName);
            Assert.All(
                Repository.Notebooks, notebook => Assert.NotEmpty(NotebookMembers.UsedIn(notebook, [.. RealPackages.Paths!, digits])));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
