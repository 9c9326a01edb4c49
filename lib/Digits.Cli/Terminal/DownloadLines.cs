using System.Globalization;
using Digits.Cli.Course;

namespace Digits.Cli.Terminal;

/// <summary>Tells a download in lines, for a log or a pipe: one for each quarter of a file, and one for whatever else happens.</summary>
internal sealed class DownloadLines(TextWriter output) : IProgress<DownloadStep>
{
    private const long StepOfUnknownTotal = 2_000_000;
    private (string File, long Step) _told;

    /// <inheritdoc/>
    public void Report(DownloadStep value)
    {
        if (value.Note is not null)
        {
            output.WriteLine($"{value.File}: {value.Note}");
            return;
        }
        var step = value.Total is > 0 and var total ? value.Received * 4 / total : value.Received / StepOfUnknownTotal;
        if (_told == (value.File, step))
            return;
        _told = (value.File, step);
        output.WriteLine($"{value.File}: {MegaBytes(value.Received)}{(value.Total is { } all ? $" of {MegaBytes(all)}" : "")}");
    }

    private static string MegaBytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.00} MB");
}
