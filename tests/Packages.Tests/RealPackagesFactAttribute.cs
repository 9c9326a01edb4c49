namespace Packages.Tests;

/// <summary>A test on the real packages' assemblies: left out, saying so, on a machine without them.</summary>
public sealed class RealPackagesFactAttribute : FactAttribute
{
    public RealPackagesFactAttribute()
    {
        if (RealPackages.Paths is null)
            Skip = RealPackages.Missing;
    }
}
