using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dib.Kernel.Magics;

/// <summary><c>#!time</c></summary>
internal sealed class TimeMagic : IMagic
{
    public string Name => "time";

    public string Help => "Measures how long the rest of the cell takes.";

    public Task RunAsync(MagicCall call)
    {
        var watch = Stopwatch.StartNew();
        call.AtEnd.Add(() =>
        {
            var milliseconds = watch.Elapsed.TotalMilliseconds.ToString("0.####", CultureInfo.InvariantCulture);
            call.Show(PlainTextFormatter.MimeType, $"Wall time: {milliseconds}ms");
        });
        return Task.CompletedTask;
    }
}
