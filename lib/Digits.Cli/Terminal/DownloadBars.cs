using Digits.Cli.Course;
using Spectre.Console;

namespace Digits.Cli.Terminal;

/// <summary>Shows a download in a terminal: a bar for each file.</summary>
internal sealed class DownloadBars(IAnsiConsole console, ProgressContext context) : IProgress<DownloadStep>
{
    private readonly Dictionary<string, ProgressTask> _bars = [];

    /// <summary>Shows what a task reports as long as it runs.</summary>
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<IProgress<DownloadStep>, Task<T>> task) =>
        console.Progress().AutoClear(false).Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 24 }, new DownloadedColumn(),
            new TransferSpeedColumn()).StartAsync(context => task(new DownloadBars(console, context)));

    /// <inheritdoc/>
    public void Report(DownloadStep value)
    {
        if (value.Note is not null)
        {
            console.Write(new AboveLive(new Markup($"[yellow]![/] {Markup.Escape($"{value.File}: {value.Note}")}\n")));
            return;
        }
        if (!_bars.TryGetValue(value.File, out var bar))
            _bars[value.File] = bar = context.AddTask(Markup.Escape(value.File), maxValue: value.Total ?? 1);
        bar.IsIndeterminate = value.Total is null;
        bar.MaxValue = value.Total ?? Math.Max(1, value.Received);
        bar.Value = value.Received;
    }
}
