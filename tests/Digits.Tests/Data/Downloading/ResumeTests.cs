namespace Digits.Tests.Data;

/// <summary>Downloads that were broken before.</summary>
public sealed class ResumeTests : DownloadTest
{
    [Fact]
    public async Task A_download_that_breaks_in_the_middle_goes_on_where_it_ended()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.FirstThenWell(Answers.ClosingInTheMiddle));

        AssertRight(await Load(mirror.Https));

        Assert.Contains($"https {First} bytes={TinyMnist.Packed(First[1..]).Length / 2}-", mirror.Requests);
        Assert.Contains(Progress.Notes, note => note.Contains("ended the connection before the file was complete"));
    }

    [Fact]
    public async Task A_download_goes_on_at_another_mirror()
    {
        await using var broken = await MirrorServer.StartAsync(Answers.ClosingInTheMiddle);
        await using var good = await MirrorServer.StartAsync(Answers.Well);

        AssertRight(await Load(broken.Https, good.Https));

        Assert.Contains(good.Requests, request => request.Contains("bytes="));
    }

    [Fact]
    public async Task A_part_longer_than_the_file_makes_the_download_start_again()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        Folder.Write(First[1..] + ".part", new byte[TinyMnist.Packed(First[1..]).Length]);

        AssertRight(await Load(mirror.Https));

        Assert.Contains(Progress.Notes, note => note.Contains("could not go on with a broken download (416)"));
    }

    [Fact]
    public async Task A_part_of_something_else_makes_the_download_start_again()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        Folder.Write(First[1..] + ".part", new byte[1000]);

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
        Folder.Write(First[1..] + ".part", TinyMnist.Packed(First[1..])[..1000]);

        AssertRight(await Load(mirror.Https));
    }

    [Theory]
    [InlineData(nameof(Answers.WithoutResume))]
    [InlineData(nameof(Answers.WithoutLength))]
    public async Task A_server_that_sends_the_whole_file_again_is_understood(string answer)
    {
        await using var mirror = await MirrorServer.StartAsync(Answer(answer));
        Folder.Write(First[1..] + ".part", TinyMnist.Packed(First[1..])[..1000]);

        AssertRight(await Load(mirror.Https));
    }

    [Fact]
    public async Task A_cancelled_download_is_gone_on_with_later()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Stalling);
        using var cancel = new CancellationTokenSource();
        Progress.Then = _ => cancel.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Load(Quick, cancel.Token, mirror.Https));

        Progress.Then = null;
        mirror.Answer = Answers.Well;
        AssertRight(await Load(mirror.Https));
        Assert.Contains($"https {First} bytes=10-", mirror.Requests);
    }
}
