using System.Net;
using Dib.Kernel.Hosting;
using Dib.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Packages;

/// <summary>Shows that packages are on their way, then that they are there.</summary>
internal sealed class RestoreProgress : IDisposable
{
    private readonly string _displayId = Guid.NewGuid().ToString();
    private readonly Invocation _invocation;
    private readonly Timer _timer;
    private int _dots;

    /// <summary>Starts to show them.</summary>
    public RestoreProgress(Invocation invocation, IReadOnlyList<PackageReference> packages)
    {
        _invocation = invocation;
        _invocation.Publish(new DisplayedValueProduced([Installing(packages)], _displayId));
        _timer = new Timer(_ => Update(Installing(packages)), null, TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(500));
    }

    /// <summary>Shows the versions that there are now.</summary>
    public void Finish(IEnumerable<ResolvedPackage> packages)
    {
        Dispose();
        Update(Message("Installed Packages", packages.Select(package => $"{package.Name}, {package.Version}")));
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private FormattedValue Installing(IEnumerable<PackageReference> packages) =>
        Message("Installing Packages", packages.Select(package => package + new string('.', _dots++ % 10)));

    private void Update(FormattedValue message) => _invocation.Publish(new DisplayedValueUpdated([message], _displayId));

    private static FormattedValue Message(string title, IEnumerable<string> items) => new(
        HtmlFormatter.MimeType,
        $"<div><strong>{title}</strong><ul>"
        + string.Concat(items.Select(item => $"<li><span>{WebUtility.HtmlEncode(item)}</span></li>")) + "</ul></div>");
}
