using System.Runtime.InteropServices;
using Dib.Kernel.Packages;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Magics;

/// <summary><c>#!about</c></summary>
internal sealed class AboutMagic : IMagic
{
    public string Name => "about";

    public string Help => "Says what runs the cells.";

    public Task RunAsync(MagicCall call)
    {
        var packages = string.Join(", ", EmbeddedPackages.All.Select(package => $"{package.Name} {package.Version}"));
        (string Name, string Value)[] rows =
        [
            ("Kernel", $"Dib.Kernel {typeof(AboutMagic).Assembly.GetName().Version!.ToString(3)}"),
            ("C#", $"{LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString()} script"),
            ("Runtime", $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"),
            ("Processors", $"{Environment.ProcessorCount}"),
            ("Packages built in", packages.Length > 0 ? packages : "none")
        ];
        var html = rows.Select(row => $"<tr><td>{row.Name}</td><td>{HtmlFormatter.Encode(row.Value)}</td></tr>");
        call.Show(HtmlFormatter.MimeType, $"<table><tbody>{string.Concat(html)}</tbody></table>");
        return Task.CompletedTask;
    }
}
