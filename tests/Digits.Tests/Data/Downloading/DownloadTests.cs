using Digits.Data;
using Digits.Data.Downloading;

namespace Digits.Tests.Data;

/// <summary>Downloads that go well.</summary>
public sealed class DownloadTests : DownloadTest
{
    [Fact]
    public async Task Four_files_are_downloaded_verified_and_read()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);

        var digits = await Load(mirror.Https);

        AssertRight(digits);
        Assert.Equal(TinyMnist.Names.Select(name => $"https /{name}.gz"), mirror.Requests);
        var images = Progress.Reports.Where(report => report.File == "train-images-idx3-ubyte.gz").ToList();
        Assert.Equal(images.Select(report => report.Received).Order(), images.Select(report => report.Received));
        Assert.Equal((images[^1].Total, 0), (images[^1].Received, images.Count(report => report.Note is not null)));
    }

    [Fact]
    public async Task A_learner_is_told_which_file_is_on_its_way_and_what_goes_wrong()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.FirstThenWell(Answer("500")));
        using var output = new StringWriter();
        using var downloader = new Downloader(Quick, new DownloadLog(output));

        await MnistSource.LoadAsync(TinyMnist.PublishedAt(mirror.Https), Folder.Path, downloader, default);

        var lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("train-images-idx3-ubyte.gz: 127.0.0.1 answered 500 Internal Server Error.", lines[0]);
        Assert.Equal(TinyMnist.Names, lines[1..].Select(line => line["Downloading ".Length..line.IndexOf(".gz")]));
    }

    [Fact]
    public async Task What_is_there_is_not_downloaded_again()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        await Load(mirror.Https);
        File.Delete(Folder.File("t10k-labels-idx1-ubyte.gz"));
        mirror.Requests.Clear();

        AssertRight(await Load(mirror.Https));

        Assert.Equal(["https /t10k-labels-idx1-ubyte.gz"], mirror.Requests);
    }

    [Fact]
    public async Task Two_at_once_download_each_file_only_once()
    {
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Progress.Then = report =>
        {
            if (report.Note is not null)
                waits.TrySetResult();
        };
        await using var mirror = await MirrorServer.StartAsync(async context =>
        {
            await waits.Task;
            await Answers.Well(context);
        });

        var both = await Task.WhenAll(Load(mirror.Https), Load(mirror.Https), Load(mirror.Https));

        Assert.All(both, AssertRight);
        Assert.Equal(4, mirror.Requests.Count);
        Assert.Contains("Waiting for another process that is downloading it.", Progress.Notes);
    }

    [Fact]
    public async Task A_checksum_of_the_packed_file_serves_as_well()
    {
        await using var good = await MirrorServer.StartAsync(Answers.Well);
        await using var repacked = await MirrorServer.StartAsync(Answers.Repacked);
        using var downloader = new Downloader(Quick, Progress);

        var published = TinyMnist.PublishedPackedAt(repacked.Https, good.Https);
        var digits = await MnistSource.LoadAsync(published, Folder.Path, downloader, default);

        Assert.True(digits.IsPublished, digits.Origin);
        Assert.Equal(4, good.Requests.Count);
        Assert.True(File.Exists(Path.Combine(Folder.Path, "kmnist", First[1..])));
    }
}
