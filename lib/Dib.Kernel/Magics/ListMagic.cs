using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Magics;

/// <summary><c>#!lsmagic</c></summary>
internal sealed class ListMagic(Func<IEnumerable<IMagic>> all) : IMagic
{
    public string Name => "lsmagic";

    public string Help => "Lists the magic commands.";

    public Task RunAsync(MagicCall call)
    {
        var rows = all().Select(magic => $"<tr><td><code>#!{magic.Name}</code></td><td>{HtmlFormatter.Encode(magic.Help)}</td></tr>");
        call.Show(HtmlFormatter.MimeType, $"<table><tbody>{string.Concat(rows)}</tbody></table>");
        return Task.CompletedTask;
    }
}
