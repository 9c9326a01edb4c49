namespace Digits.Data.Downloading;

/// <summary>
/// Brings the files of a data set from its mirrors into a folder. A file gets its name only after its checksum was right;
/// until then it is called <c>*.part</c>, and a later run goes on with it.
/// </summary>
internal sealed class Downloader : IDisposable
{
    private readonly DownloadSettings _settings;
    private readonly IProgress<DownloadProgress>? _progress;
    private readonly HttpClient _client;

    public Downloader(DownloadSettings settings, IProgress<DownloadProgress>? progress)
    {
        (_settings, _progress) = (settings, progress);
        // Each wait has its own limit (connecting, the next bytes); a whole file may take its time.
        _client = new HttpClient(settings.Handler ?? new SocketsHttpHandler { ConnectTimeout = settings.ConnectTimeout })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Digits.Notebooks/1.0");
    }

    public void Dispose() => _client.Dispose();

    /// <param name="set">What to download, and from where.</param>
    /// <param name="folder">Where to; made if it isn't there.</param>
    /// <param name="missing">Which files are still missing: asked when no other process is downloading any more.</param>
    /// <param name="cancellationToken">Ends the download; the next one goes on with what came.</param>
    /// <exception cref="DataNotFoundException">No mirror could deliver, or the folder can't be written.</exception>
    public async Task DownloadAsync(
        PublishedDataSet set, string folder, Func<PublishedFile[]> missing, CancellationToken cancellationToken)
    {
        if (set.Mirrors.FirstOrDefault(mirror => mirror.Scheme != Uri.UriSchemeHttps) is { } unsafeMirror)
            throw new ArgumentException($"The mirror {unsafeMirror} doesn't use HTTPS. Only HTTPS is used for downloads.", nameof(set));
        try
        {
            Directory.CreateDirectory(folder);
            void TellWaiting() => Note(set.Title, "Waiting for another process that is downloading it.");
            using var folderLock = await FolderLock.TakeAsync(folder, _settings.LockPoll, TellWaiting, cancellationToken);
            foreach (var file in missing())
                await DownloadAsync(set, file, folder, cancellationToken);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or (IOException and not DataNotFoundException))
        {
            throw new DataNotFoundException(
                $"{set.Title} could not be stored in '{folder}': {e.Message} Make the folder writable and free some space, " +
                $"or bring the files yourself and set {DataFolder.Variable} to their folder.", e);
        }
    }

    private async Task DownloadAsync(PublishedDataSet set, PublishedFile file, string folder, CancellationToken cancellationToken)
    {
        var mirrors = new Queue<(Uri Mirror, int Tries)>(set.Mirrors.Select(mirror => (mirror, 0)));
        var failures = new List<string>();
        var pause = _settings.FirstPause;
        MirrorException? last = null;
        while (mirrors.TryDequeue(out var next))
        {
            try
            {
                await DownloadAsync(next.Mirror, file, folder, cancellationToken);
                return;
            }
            catch (MirrorException e)
            {
                last = e;
                failures.Add($"{next.Mirror.Host} {e.Message}.");
                Note(file.PackedName, failures[^1]);
                if (e.WorthRetrying && next.Tries + 1 < _settings.TriesPerMirror)
                    mirrors.Enqueue((next.Mirror, next.Tries + 1));
            }
            if (mirrors.Count > 0)
                await Task.Delay(pause, cancellationToken);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, _settings.LongestPause.Ticks));
        }
        throw new DataNotFoundException(
            $"{set.Title} is not on this machine and could not be downloaded. {string.Join(" ", failures.Distinct())} " +
            $"What has come is kept: connect to the internet and run again to go on, or bring the four files to '{folder}' " +
            "as data/README.md describes.", last);
    }

    private async Task DownloadAsync(Uri mirror, PublishedFile file, string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, file.PackedName);
        var part = path + ".part";
        var resumed = await new MirrorAttempt(_client, _settings.StallTimeout, _progress)
            .FetchAsync(new Uri(mirror, file.PackedName), file, part, cancellationToken);
        if (Doubt(file, part) is { } doubt)
        {
            File.Delete(part);
            // A wrong first half may have come from another mirror or an older file: this one deserves a fresh start.
            throw new MirrorException($"sent other bytes: {doubt.TrimEnd('.')}", worthRetrying: resumed);
        }
        File.Move(part, path, overwrite: true);
    }

    private static string? Doubt(PublishedFile file, string part)
    {
        try
        {
            return file.Doubt(file.Read(part));
        }
        catch (InvalidDataException e)
        {
            return e.Message;
        }
    }

    private void Note(string file, string sentence) => _progress?.Report(new DownloadProgress(file, 0, null, sentence));
}
