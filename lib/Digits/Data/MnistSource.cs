using Digits.Data.Downloading;

namespace Digits.Data;

/// <summary>
/// Gets MNIST and the data sets that share its format: from the folder that the environment variable <c>DIGITS_DATA</c> names,
/// else from the repository's <c>data/</c>, else from public mirrors into <c>data/</c>.
/// </summary>
public static class MnistSource
{
    /// <summary>The data sets that can be asked for.</summary>
    public static IReadOnlyList<string> DataSets { get; } = [.. PublishedDataSet.Names];

    /// <summary>Reads a data set, after downloading what is missing.</summary>
    /// <param name="dataSet">One of <see cref="DataSets"/>.</param>
    /// <param name="progress">Hears how a download goes.</param>
    /// <param name="download">Whether files that are not on this machine may be downloaded.</param>
    /// <exception cref="DataNotFoundException">It is not on this machine and could not be downloaded.</exception>
    /// <exception cref="IOException"><c>DIGITS_DATA</c> names a folder that is missing or lacks a file.</exception>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static TrainTestImages Load(string dataSet = "mnist", IProgress<DownloadProgress>? progress = null, bool download = true) =>
        // On the thread pool, so that a caller with a synchronisation context can't wait for itself.
        Task.Run(() => LoadAsync(dataSet, progress, download)).GetAwaiter().GetResult();

    /// <inheritdoc cref="Load"/>
    public static async Task<TrainTestImages> LoadAsync(
        string dataSet = "mnist",
        IProgress<DownloadProgress>? progress = null,
        bool download = true,
        CancellationToken cancellationToken = default)
    {
        var set = PublishedDataSet.Named(dataSet);
        if (DataFolder.Chosen() is { } chosen)
            return ReadChosen(set, chosen);
        using var downloader = download ? new Downloader(new DownloadSettings(), progress) : null;
        return await LoadAsync(set.From(OwnMirror()), DataFolder.Default(), downloader, cancellationToken);
    }

    /// <summary>
    /// Looks at each file of a data set, after downloading what is missing; nothing is downloaded into a folder of one's own.
    /// </summary>
    /// <param name="dataSet">One of <see cref="DataSets"/>.</param>
    /// <param name="progress">Hears how a download goes.</param>
    /// <param name="download">Whether files that are not on this machine may be downloaded.</param>
    /// <param name="cancellationToken">Ends the download; the next one goes on with what came.</param>
    /// <exception cref="DataNotFoundException">Files are missing and could not be downloaded.</exception>
    /// <exception cref="IOException"><c>DIGITS_DATA</c> names a folder that is missing.</exception>
    public static async Task<IReadOnlyList<DataFile>> VerifyAsync(
        string dataSet = "mnist",
        IProgress<DownloadProgress>? progress = null,
        bool download = true,
        CancellationToken cancellationToken = default)
    {
        var set = PublishedDataSet.Named(dataSet);
        if (DataFolder.Chosen() is { } chosen)
            return Verify(set, set.FoldersIn(chosen));
        using var downloader = download ? new Downloader(new DownloadSettings(), progress) : null;
        return await VerifyAsync(set.From(OwnMirror()), DataFolder.Default(), downloader, cancellationToken);
    }

    internal static async Task<IReadOnlyList<DataFile>> VerifyAsync(
        PublishedDataSet set, string dataFolder, Downloader? downloader, CancellationToken cancellationToken)
    {
        var folders = set.FoldersIn(dataFolder);
        if (downloader is not null && Missing(set, folders).Length > 0)
            await downloader.DownloadAsync(set, folders[0], () => Missing(set, folders), cancellationToken);
        return Verify(set, folders);
    }

    internal static TrainTestImages ReadChosen(PublishedDataSet set, string folder)
    {
        var folders = set.FoldersIn(folder);
        var missing = Missing(set, folders);
        return missing.Length == 0
            ? Read(set, folders)
            : throw new FileNotFoundException(
                $"{DataFolder.Variable} is '{folder}', but {set.Title} is not complete there: {Names(missing)} (plain or .gz) " +
                $"should be in '{folders[^1]}'. Put the missing files there, or clear {DataFolder.Variable} to have them downloaded.");
    }

    internal static async Task<TrainTestImages> LoadAsync(
        PublishedDataSet set, string dataFolder, Downloader? downloader, CancellationToken cancellationToken)
    {
        var folders = set.FoldersIn(dataFolder);
        var missing = Missing(set, folders);
        if (missing.Length > 0 && downloader is null)
            throw new DataNotFoundException($"{set.Title} is not complete in '{folders[0]}': {Names(missing)} (plain or .gz) not found.");
        if (missing.Length > 0)
            await downloader!.DownloadAsync(set, folders[0], () => Missing(set, folders), cancellationToken);
        return Read(set, folders);
    }

    private static string? OwnMirror() => Environment.GetEnvironmentVariable(PublishedDataSet.MirrorVariable);

    private static DataFile[] Verify(PublishedDataSet set, string[] folders) => [.. set.Files.Select(file => file.Verify(folders))];

    private static PublishedFile[] Missing(PublishedDataSet set, string[] folders) =>
        [.. set.Files.Where(file => file.FindIn(folders) is null)];

    private static TrainTestImages Read(PublishedDataSet set, string[] folders)
    {
        var files = set.Files.Select(file => file.Read(file.FindIn(folders)!)).ToArray();
        var doubt = set.Files.Zip(files, (published, file) => published.Doubt(file)).FirstOrDefault(sentence => sentence is not null);
        var folder = Path.GetDirectoryName(Path.GetFullPath(files[0].Path));
        return new TrainTestImages(
            set.Title,
            DigitImages.From(files[0], files[1]),
            DigitImages.From(files[2], files[3]),
            doubt is null ? $"'{folder}' (checksums verified)" : $"'{folder}', not verified: {doubt}",
            IsPublished: doubt is null);
    }

    private static string Names(PublishedFile[] files) => string.Join(", ", files.Select(file => file.Name));
}
