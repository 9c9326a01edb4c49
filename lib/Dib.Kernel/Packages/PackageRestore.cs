using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dib.Kernel.Packages;

/// <summary>Restores packages with <c>dotnet restore</c>, in a project made for them that a later session finds again.</summary>
internal sealed partial class PackageRestore(
    IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, KernelOptions options)
{
    /// <summary>Restores them, unless that has been done before.</summary>
    /// <returns>They and all that they depend on.</returns>
    /// <exception cref="PackageException">One of them can't be had.</exception>
    public async Task<IReadOnlyList<ResolvedPackage>> RunAsync(CancellationToken cancellationToken)
    {
        var project = Project();
        var folder = Path.Combine(options.PackageCache, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        var floating = packages.Any(package => package.Version is null || package.Version.Contains('*', StringComparison.Ordinal));
        // A restore that failed leaves the file too, without the packages that it did not find.
        if (!floating && RestoredPackages.Read(assets) is { } known && packages.All(package => known.Any(package.IsNameOf)))
            return known;

        var file = Path.Combine(folder, "notebook.csproj");
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(file, project, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PackageException(
                $"{Names} can't be restored: the folder {folder} can't be written: {exception.Message} Make it writable.");
        }
        await RestoreAsync(file, cancellationToken);
        return RestoredPackages.Read(assets)
            ?? throw new PackageException($"{Names} could not be restored: dotnet restore said nothing and left no packages in {folder}.");
    }

    private string Names => string.Join(" and ", packages);

    private string Project() =>
        new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", $"net{Environment.Version.Major}.{Environment.Version.Minor}"),
                new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                new XElement("SelfContained", false),
                new XElement("UseAppHost", false),
                new XElement("ImportDirectoryBuildProps", false),
                new XElement("ImportDirectoryPackagesProps", false),
                new XElement("NuGetAudit", false),
                new XElement("RestoreRootConfigDirectory", options.WorkingDirectory),
                new XElement("RestoreAdditionalProjectSources", string.Join(';', sources))),
            new XElement(
                "ItemGroup",
                packages.Select(package => new XElement(
                    "PackageReference", new XAttribute("Include", package.Name), new XAttribute("Version", package.Version ?? "*")))))
        .ToString();

    private async Task RestoreAsync(string project, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(DotNetHost(), ["restore", project, "-nodeReuse:false", "-verbosity:quiet", "-nologo"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true
        };
        // What a surrounding `dotnet run` tells its own build must not reach this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Start(start);
        process.StandardInput.Close();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken) + await errors;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                var reason = Reason(output);
                var named = packages.Where(package => reason.Contains(package.Name, StringComparison.OrdinalIgnoreCase)).ToList();
                throw new PackageException($"{(named.Count > 0 ? string.Join(" and ", named) : Names)} can't be had. {reason}");
            }
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new PackageException(
                $"{Names} can't be restored: the .NET SDK's command {start.FileName} does not start: {exception.Message}");
        }
    }

    /// <summary>The program that runs this process, which is where its SDK is, too.</summary>
    private static string DotNetHost()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? (File.Exists(host) ? host : "dotnet");
    }

    private static string Reason(string output)
    {
        var errors = ErrorLine().Matches(output).Select(match => match.Groups["text"].Value.Trim()).Distinct().ToList();
        return errors.Count > 0 ? string.Join(Environment.NewLine, errors) : output.Trim();
    }

    [GeneratedRegex(@"error (?<text>(NU|MSB|NETSDK)\d+: .+?)(\s\[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
