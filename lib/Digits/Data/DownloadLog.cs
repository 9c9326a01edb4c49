namespace Digits.Data;

/// <summary>Tells a download in lines: when a file begins, and whatever goes wrong. A learner's first cell is where it happens.</summary>
/// <param name="output">Where to.</param>
internal sealed class DownloadLog(TextWriter output) : IProgress<DownloadProgress>
{
    private string? _file;

    /// <inheritdoc />
    public void Report(DownloadProgress value)
    {
        if (value.Note is not null)
        {
            output.WriteLine($"{value.File}: {value.Note}");
            return;
        }
        if (_file == value.File)
            return;
        _file = value.File;
        output.WriteLine($"Downloading {value.File}{(value.Total is { } bytes ? $", {bytes / 1e6:0.0} MB" : "")}");
    }
}
