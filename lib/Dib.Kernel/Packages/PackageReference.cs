using System.Text.RegularExpressions;

namespace Dib.Kernel.Packages;

/// <summary>A package that a notebook asks for with <c>#r "nuget: Name, Version"</c>.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">The version as written; <c>null</c> for any.</param>
internal sealed partial record PackageReference(string Name, string? Version)
{
    /// <summary>Reads what stands between the quotes.</summary>
    /// <returns><c>null</c> if it is not of the form <c>nuget: Name, Version</c>.</returns>
    public static PackageReference? Parse(string reference)
    {
        var match = Form().Match(reference);
        var version = match.Groups["version"] is { Success: true, Value: not ("*" or "*-*") } given ? given.Value : null;
        return match.Success ? new(match.Groups["name"].Value, version) : null;
    }

    /// <summary>Whether a version is one of those asked for; <c>1.2.*</c> asks for any that begins so.</summary>
    public bool Takes(string version) =>
        Version is null || (Version.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star
            ? version.StartsWith(Version[..star], StringComparison.OrdinalIgnoreCase)
            : version.Equals(Version.Trim('[', ']'), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a package has the name that is asked for.</summary>
    public bool IsNameOf(ResolvedPackage package) => package.Name.Equals(Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Version is null ? Name : $"{Name}, {Version}";

    [GeneratedRegex(@"^\s*nuget:\s*(?<name>[\w.-]+)\s*(,\s*(?<version>[^\s,""]+(\s*,\s*[^\s,""]+\])?)\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
