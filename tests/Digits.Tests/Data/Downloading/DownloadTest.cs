using Digits.Data;
using Digits.Data.Downloading;
using Microsoft.AspNetCore.Http;

namespace Digits.Tests.Data;

/// <summary>What tests of downloads share: a folder to download into, and what is heard meanwhile.</summary>
public abstract class DownloadTest : IDisposable
{
    private protected const string First = "/train-images-idx3-ubyte.gz";

    private protected TemporaryFolder Folder { get; } = new();

    private protected Heard Progress { get; } = new();

    public void Dispose() => Folder.Dispose();

    private protected static DownloadSettings Quick => new()
    {
        FirstPause = TimeSpan.FromMilliseconds(1),
        LockPoll = TimeSpan.FromMilliseconds(5),
        Handler = MirrorServer.Handler(),
    };

    /// <summary>For a mirror that stalls; any other may be slow on a busy machine.</summary>
    private protected static DownloadSettings ImpatientFor(string failure) =>
        failure == nameof(Answers.Stalling) ? Quick with { StallTimeout = TimeSpan.FromSeconds(1) } : Quick;

    private protected static Func<HttpContext, Task> Answer(string name) =>
        int.TryParse(name, out var status) ? Answers.Status(status)
            : typeof(Answers).GetMethod(name, [typeof(HttpContext)])!.CreateDelegate<Func<HttpContext, Task>>();

    private protected Task<TrainTestImages> Load(params Uri[] mirrors) => Load(Quick, mirrors);

    private protected Task<TrainTestImages> Load(DownloadSettings settings, params Uri[] mirrors) => Load(settings, default, mirrors);

    private protected async Task<TrainTestImages> Load(DownloadSettings settings, CancellationToken cancellationToken, params Uri[] mirrors)
    {
        using var downloader = new Downloader(settings, Progress);
        return await MnistSource.LoadAsync(TinyMnist.PublishedAt(mirrors), Folder.Path, downloader, cancellationToken);
    }

    private protected void AssertRight(TrainTestImages digits)
    {
        Assert.True(digits.IsPublished, digits.Origin);
        Assert.Equal(TinyMnist.Plain("train-images-idx3-ubyte")[16..], digits.Train.Pixels);
        Assert.Equal(TinyMnist.Plain("t10k-labels-idx1-ubyte")[8..], digits.Test.Labels);
        Assert.Empty(Directory.GetFiles(Folder.Path, "*.part"));
    }

    private protected sealed class Heard : IProgress<DownloadProgress>
    {
        private readonly Lock _lock = new();

        public List<DownloadProgress> Reports { get; } = [];

        public IEnumerable<string> Notes => Reports.Select(report => report.Note).OfType<string>();

        public Action<DownloadProgress>? Then { get; set; }

        public void Report(DownloadProgress value)
        {
            lock (_lock)
                Reports.Add(value);
            Then?.Invoke(value);
        }
    }
}
