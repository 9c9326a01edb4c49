using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Dib.Kernel.Execution;

/// <summary>The documentation comments of an assembly, read from its XML files when the first one is asked for.</summary>
internal sealed class XmlDocumentation(IReadOnlyList<string> files) : DocumentationProvider
{
    private static readonly string[] CoreLibraryParts =
        ["System.Runtime", "System.Collections", "System.Threading", "System.Threading.Tasks", "System.Memory",
            "System.Runtime.Extensions"];

    private readonly Lazy<Dictionary<string, string>> _comments = new(() => Read(files));

    /// <summary>The documentation that lies beside an assembly or, for one of the framework, in the SDK's reference pack.</summary>
    public static DocumentationProvider For(string assemblyPath)
    {
        var beside = Path.ChangeExtension(assemblyPath, ".xml");
        if (File.Exists(beside))
            return new XmlDocumentation([beside]);
        if (ReferencePack.Value is not { } pack
            || Path.GetDirectoryName(assemblyPath) != Path.GetDirectoryName(typeof(object).Assembly.Location))
            return Default;

        var name = Path.GetFileNameWithoutExtension(assemblyPath);
        string[] names = name == typeof(object).Assembly.GetName().Name ? CoreLibraryParts : [name];
        return new XmlDocumentation([.. names.Select(n => Path.Combine(pack, n + ".xml")).Where(File.Exists)]);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _comments.Value.GetValueOrDefault(documentationMemberID);

    private static readonly Lazy<string?> ReferencePack = new(() =>
    {
        var packs = Path.GetFullPath(Path.Combine(
            Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs, $"{Environment.Version.Major}.*")
                .Select(version => Path.Combine(version, "ref", $"net{Environment.Version.Major}.0"))
                .LastOrDefault(Directory.Exists)
            : null;
    });

    private static Dictionary<string, string> Read(IReadOnlyList<string> files)
    {
        var comments = new Dictionary<string, string>();
        foreach (var file in files)
        {
            try
            {
                foreach (var member in XDocument.Load(file).Descendants("member"))
                    comments.TryAdd((string?)member.Attribute("name") ?? "", member.ToString());
            }
            catch (Exception exception) when (exception is XmlException or IOException)
            {
                // Code is completed without its documentation, too.
            }
        }
        return comments;
    }
}
