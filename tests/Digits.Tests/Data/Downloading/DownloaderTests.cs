using Digits.Data;
using Digits.Data.Downloading;
using Microsoft.AspNetCore.Http;

namespace Digits.Tests.Data;

public sealed class DownloaderTests : IDisposable
{
    private const string First = "/train-images-idx3-ubyte.gz";
    private readonly TemporaryFolder _folder = new();
    private readonly Heard _heard = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Four_files_are_downloaded_verified_and_read()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);

        var digits = await Load(mirror.Https);

        AssertRight(digits);
        Assert.Equal(TinyMnist.Names.Select(name => $"https /{name}.gz"), mirror.Requests);
        var images = _heard.Reports.Where(report => report.File == "train-images-idx3-ubyte.gz").ToList();
        Assert.Equal(images.Select(report => report.Received).Order(), images.Select(report => report.Received));
        Assert.Equal((images[^1].Total, 0), (images[^1].Received, images.Count(report => report.Note is not null)));
    }

    [Fact]
    public async Task What_is_there_is_not_downloaded_again()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        await Load(mirror.Https);
        File.Delete(_folder.File("t10k-labels-idx1-ubyte.gz"));
        mirror.Requests.Clear();

        AssertRight(await Load(mirror.Https));

        Assert.Equal(["https /t10k-labels-idx1-ubyte.gz"], mirror.Requests);
    }

    [Fact]
    public async Task A_download_that_breaks_in_the_middle_goes_on_where_it_ended()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.FirstThenWell(Answers.ClosingInTheMiddle));

        AssertRight(await Load(mirror.Https));

        Assert.Contains($"https {First} bytes={TinyMnist.Packed(First[1..]).Length / 2}-", mirror.Requests);
        Assert.Contains(_heard.Notes, note => note.Contains("ended the connection before the file was complete"));
    }

    [Fact]
    public async Task A_download_goes_on_at_another_mirror()
    {
        await using var broken = await MirrorServer.StartAsync(Answers.ClosingInTheMiddle);
        await using var good = await MirrorServer.StartAsync(Answers.Well);

        AssertRight(await Load(broken.Https, good.Https));

        Assert.Contains(good.Requests, request => request.Contains("bytes="));
    }

    public static TheoryData<string, string> FailuresThatPass => new()
    {
        { nameof(Answers.Stalling), "sent nothing for 1 s" },
        { nameof(Answers.ClosingInTheMiddle), "ended the connection" },
        { "500", "answered 500 Internal Server Error" },
        { "503", "answered 503 Service Unavailable" },
        { "429", "answered 429 Too Many Requests" },
    };

    [Theory]
    [MemberData(nameof(FailuresThatPass))]
    public async Task A_failure_that_may_pass_is_tried_again_at_the_same_mirror(string failure, string note)
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.FirstThenWell(Answer(failure)));

        AssertRight(await Load(mirror.Https));

        Assert.Contains(_heard.Notes, sentence => sentence.Contains(note));
        Assert.Equal(2, mirror.Requests.Count(request => request.Contains(First)));
    }

    public static TheoryData<string, string> FailuresThatStay => new()
    {
        { "403", "answered 403 Forbidden" },
        { "404", "answered 404 Not Found" },
        { nameof(Answers.Truncated), "sent other bytes" },
        { nameof(Answers.WithAnotherFile), "sent other bytes" },
        { nameof(Answers.WithAWebPage), "is not an IDX file: it starts with the bytes 3C68746D" },
        { nameof(Answers.WithoutEnd), "sent more bytes than" },
    };

    [Theory]
    [MemberData(nameof(FailuresThatStay))]
    public async Task A_mirror_that_can_not_deliver_is_left_at_once_for_the_next(string failure, string note)
    {
        await using var bad = await MirrorServer.StartAsync(Answer(failure));
        await using var good = await MirrorServer.StartAsync(Answers.Well);

        AssertRight(await Load(bad.Https, good.Https));

        Assert.Contains(_heard.Notes, sentence => sentence.Contains(note));
        Assert.Equal(1, bad.Requests.Count(request => request.Contains(First)));
    }

    [Theory]
    [MemberData(nameof(FailuresThatPass))]
    [MemberData(nameof(FailuresThatStay))]
    public async Task When_every_mirror_fails_nothing_wrong_is_kept_and_the_message_says_what_to_do(string failure, string note)
    {
        await using var mirror = await MirrorServer.StartAsync(Answer(failure));

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(mirror.Https));

        Assert.Contains(note, error.Message);
        Assert.Contains("connect to the internet and run again", error.Message);
        Assert.Contains("data/README.md", error.Message);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.gz"));
        // All that may stay is the right beginning of the file.
        foreach (var part in Directory.GetFiles(_folder.Path, "*.part").Select(File.ReadAllBytes))
            Assert.Equal(TinyMnist.Packed(First[1..])[..part.Length], part);
    }

    [Fact]
    public async Task A_redirect_to_plain_http_is_not_followed()
    {
        await using var plain = await MirrorServer.StartAsync(Answers.Well);
        await using var mirror = await MirrorServer.StartAsync(Answers.RedirectTo(plain.Http));

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(mirror.Https));

        Assert.Contains($"redirects to {new Uri(plain.Http, First)}, which is not followed (only HTTPS is)", error.Message);
        Assert.Empty(plain.Requests);
    }

    [Fact]
    public async Task A_redirect_to_https_is_followed()
    {
        await using var target = await MirrorServer.StartAsync(Answers.Well);
        await using var mirror = await MirrorServer.StartAsync(Answers.RedirectTo(target.Https));

        AssertRight(await Load(mirror.Https));
    }

    [Fact]
    public async Task A_mirror_without_https_is_refused_before_anything_is_sent()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);

        await Assert.ThrowsAsync<ArgumentException>(() => Load(mirror.Http));

        Assert.Empty(mirror.Requests);
    }

    [Fact]
    public async Task A_server_whose_certificate_is_not_trusted_gets_no_request()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(new DownloadSettings(), mirror.Https));

        Assert.Contains("could not be reached", error.Message);
        Assert.Empty(mirror.Requests);
    }

    [Fact]
    public async Task A_part_longer_than_the_file_makes_the_download_start_again()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        _folder.Write(First[1..] + ".part", new byte[TinyMnist.Packed(First[1..]).Length]);

        AssertRight(await Load(mirror.Https));

        Assert.Contains(_heard.Notes, note => note.Contains("could not go on with a broken download (416)"));
    }

    [Fact]
    public async Task A_part_of_something_else_makes_the_download_start_again()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        _folder.Write(First[1..] + ".part", new byte[1000]);

        AssertRight(await Load(mirror.Https));
    }

    [Fact]
    public async Task A_server_that_goes_on_elsewhere_than_asked_is_not_believed()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.FirstThenWell(context =>
        {
            context.Response.StatusCode = 206;
            context.Response.Headers.ContentRange = "bytes 10-19/1000";
            return context.Response.Body.WriteAsync(new byte[10]).AsTask();
        }));
        _folder.Write(First[1..] + ".part", TinyMnist.Packed(First[1..])[..1000]);

        AssertRight(await Load(mirror.Https));
    }

    [Theory]
    [InlineData(nameof(Answers.WithoutResume))]
    [InlineData(nameof(Answers.WithoutLength))]
    public async Task A_server_that_sends_the_whole_file_again_is_understood(string answer)
    {
        await using var mirror = await MirrorServer.StartAsync(Answer(answer));
        _folder.Write(First[1..] + ".part", TinyMnist.Packed(First[1..])[..1000]);

        AssertRight(await Load(mirror.Https));
    }

    [Fact]
    public async Task A_server_that_announces_too_much_is_left_before_it_sends_it()
    {
        await using var mirror = await MirrorServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 10_000_000_000;
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(mirror.Https));

        Assert.Contains("announced 10,000,000,000 bytes", error.Message);
    }

    [Fact]
    public async Task Two_at_once_download_each_file_only_once()
    {
        await using var mirror = await MirrorServer.StartAsync(async context =>
        {
            await Task.Delay(50);
            await Answers.Well(context);
        });

        var both = await Task.WhenAll(Load(mirror.Https), Load(mirror.Https), Load(mirror.Https));

        Assert.All(both, AssertRight);
        Assert.Equal(4, mirror.Requests.Count);
        Assert.Contains("Waiting for another process that is downloading it.", _heard.Notes);
    }

    [Fact]
    public async Task Without_a_network_the_message_comes_soon()
    {
        // A port that was free a moment ago: nothing listens there.
        var mirror = await MirrorServer.StartAsync(Answers.Well);
        var address = mirror.Https;
        await mirror.DisposeAsync();

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(address));

        Assert.Contains("could not be reached", error.Message);
        Assert.Single(_heard.Notes);
    }

    [Fact]
    public async Task A_cancelled_download_is_gone_on_with_later()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Stalling);
        using var cancel = new CancellationTokenSource();
        _heard.Then = _ => cancel.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Load(Impatient, cancel.Token, mirror.Https));

        _heard.Then = null;
        mirror.Answer = Answers.Well;
        AssertRight(await Load(mirror.Https));
        Assert.Contains($"https {First} bytes=10-", mirror.Requests);
    }

    [Fact]
    public async Task A_folder_that_can_not_be_made_is_said_so()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        var inTheWay = _folder.Write("data", []);
        using var downloader = new Downloader(Impatient, _heard);

        var error = await Assert.ThrowsAsync<DataNotFoundException>(
            () => MnistSource.LoadAsync(TinyMnist.PublishedAt(mirror.Https), inTheWay, downloader, default));

        Assert.Contains("Make the folder writable", error.Message);
        Assert.Empty(mirror.Requests);
    }

    [Fact]
    public async Task A_checksum_of_the_packed_file_serves_as_well()
    {
        await using var good = await MirrorServer.StartAsync(Answers.Well);
        await using var repacked = await MirrorServer.StartAsync(context =>
            context.Response.Body.WriteAsync(IdxBytes.Pack(TinyMnist.Plain(context.Request.Path.Value![1..^3])).Append((byte)0).ToArray()).AsTask());
        using var downloader = new Downloader(Impatient, _heard);

        var digits = await MnistSource.LoadAsync(TinyMnist.PublishedPackedAt(repacked.Https, good.Https), _folder.Path, downloader, default);

        Assert.True(digits.IsPublished, digits.Origin);
        Assert.Equal(4, good.Requests.Count);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "kmnist", First[1..])));
    }

    private static DownloadSettings Impatient => new()
    {
        FirstPause = TimeSpan.FromMilliseconds(1),
        StallTimeout = TimeSpan.FromSeconds(1),
        LockPoll = TimeSpan.FromMilliseconds(5),
        Handler = MirrorServer.Handler(),
    };

    private static Func<HttpContext, Task> Answer(string name) =>
        int.TryParse(name, out var status) ? Answers.Status(status)
            : typeof(Answers).GetMethod(name, [typeof(HttpContext)])!.CreateDelegate<Func<HttpContext, Task>>();

    private Task<TrainTestImages> Load(params Uri[] mirrors) => Load(Impatient, mirrors);

    private Task<TrainTestImages> Load(DownloadSettings settings, params Uri[] mirrors) => Load(settings, default, mirrors);

    private async Task<TrainTestImages> Load(DownloadSettings settings, CancellationToken cancellationToken, params Uri[] mirrors)
    {
        using var downloader = new Downloader(settings, _heard);
        return await MnistSource.LoadAsync(TinyMnist.PublishedAt(mirrors), _folder.Path, downloader, cancellationToken);
    }

    private void AssertRight(TrainTestImages digits)
    {
        Assert.True(digits.IsPublished, digits.Origin);
        Assert.Equal(TinyMnist.Plain("train-images-idx3-ubyte")[16..], digits.Train.Pixels);
        Assert.Equal(TinyMnist.Plain("t10k-labels-idx1-ubyte")[8..], digits.Test.Labels);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.part"));
    }

    private sealed class Heard : IProgress<DownloadProgress>
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
