using Digits.Data;
using Digits.Data.Downloading;

namespace Digits.Tests.Data;

/// <summary>What mirrors and machines do wrong.</summary>
public sealed class MirrorFailureTests : DownloadTest
{
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

        AssertRight(await Load(ImpatientFor(failure) with { TriesPerMirror = 10 }, mirror.Https));

        Assert.Contains(Progress.Notes, sentence => sentence.Contains(note));
        Assert.InRange(mirror.Requests.Count(request => request.Contains(First)), 2, 10);
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

        Assert.Contains(Progress.Notes, sentence => sentence.Contains(note));
        Assert.Equal(1, bad.Requests.Count(request => request.Contains(First)));
    }

    [Theory]
    [MemberData(nameof(FailuresThatPass))]
    [MemberData(nameof(FailuresThatStay))]
    public async Task When_every_mirror_fails_nothing_wrong_is_kept_and_the_message_says_what_to_do(string failure, string note)
    {
        await using var mirror = await MirrorServer.StartAsync(Answer(failure));

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(ImpatientFor(failure), mirror.Https));

        Assert.Contains(note, error.Message);
        Assert.Contains("connect to the internet and run again", error.Message);
        Assert.Contains("data/README.md", error.Message);
        Assert.Empty(Directory.GetFiles(Folder.Path, "*.gz"));
        // All that may stay is the right beginning of the file.
        foreach (var part in Directory.GetFiles(Folder.Path, "*.part").Select(File.ReadAllBytes))
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
    public async Task Without_a_network_the_message_comes_soon()
    {
        using var port = new DeafPort();

        var error = await Assert.ThrowsAsync<DataNotFoundException>(() => Load(port.Https));

        Assert.Contains("could not be reached", error.Message);
        Assert.Single(Progress.Notes);
        Assert.Empty(Directory.GetFiles(Folder.Path, "*.part"));
    }

    [Fact]
    public async Task AFolder_that_can_not_be_made_is_said_so()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        var inTheWay = Folder.Write("data", []);
        using var downloader = new Downloader(Quick, Progress);

        var error = await Assert.ThrowsAsync<DataNotFoundException>(
            () => MnistSource.LoadAsync(TinyMnist.PublishedAt(mirror.Https), inTheWay, downloader, default));

        Assert.Contains("Make the folder writable", error.Message);
        Assert.Empty(mirror.Requests);
    }
}
