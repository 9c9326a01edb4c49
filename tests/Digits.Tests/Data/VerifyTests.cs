using Digits.Data;
using Digits.Data.Downloading;

namespace Digits.Tests.Data;

/// <summary>Looking at each file of a data set, and bringing what is missing.</summary>
public sealed class VerifyTests : DownloadTest
{
    [Fact]
    public async Task What_is_missing_is_downloaded_and_each_file_is_told_with_its_place_and_checksum()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);

        var files = await Verify(mirror.Https);

        Assert.Equal(TinyMnist.Names.Select(name => Folder.File(name + ".gz")), files.Select(file => file.Path));
        Assert.All(files, file => Assert.Null(file.Problem));
        Assert.Equal(TinyMnist.PublishedAt().Files.Select(file => file.Sha256), files.Select(file => file.Sha256));
    }

    [Fact]
    public async Task Without_downloads_each_missing_file_is_told_with_the_place_where_it_belongs()
    {
        Folder.Write("t10k-labels-idx1-ubyte", TinyMnist.Plain("t10k-labels-idx1-ubyte"));

        var files = await MnistSource.VerifyAsync(TinyMnist.PublishedAt(), Folder.Path, downloader: null, default);

        Assert.Equal(["is missing", "is missing", "is missing", null], files.Select(file => file.Problem));
        Assert.Equal(Folder.File("train-images-idx3-ubyte.gz"), files[0].Path);
    }

    [Fact]
    public async Task Wrong_and_damaged_files_are_told_with_what_is_wrong_and_stay_as_they_are()
    {
        await using var mirror = await MirrorServer.StartAsync(Answers.Well);
        var labels = TinyMnist.Plain("train-labels-idx1-ubyte").ToArray();
        labels[8] = 9;
        Folder.Write("train-labels-idx1-ubyte", labels);
        Folder.Write("t10k-images-idx3-ubyte", TinyMnist.Plain("t10k-images-idx3-ubyte")[..1000]);

        var files = await Verify(mirror.Https);

        Assert.Equal([true, false, false, true], files.Select(file => file.Problem is null));
        Assert.Contains("has the SHA-256", files[1].Problem);
        Assert.Contains("is damaged", files[2].Problem);
        Assert.Equal(labels, File.ReadAllBytes(Folder.File("train-labels-idx1-ubyte")));
    }

    [Fact]
    public void A_mirror_of_ones_own_takes_the_place_of_the_public_ones()
    {
        var set = PublishedDataSet.Named("kmnist");

        Assert.Equal([new Uri("https://example.org/data/kmnist/")], set.From("https://example.org/data").Mirrors);
        Assert.Equal([new Uri("https://example.org/data/kmnist/")], set.From("https://example.org/data/").Mirrors);
        Assert.Same(set, set.From(null));
        Assert.Same(set, set.From(" "));
    }

    [Theory]
    [InlineData("http://example.org/data")]
    [InlineData("/media/stick")]
    public void A_mirror_without_https_is_refused(string address)
    {
        var error = Assert.Throws<ArgumentException>(() => PublishedDataSet.Named("mnist").From(address));

        Assert.Contains($"DIGITS_MIRROR is '{address}', which is no address of HTTPS", error.Message);
    }

    private async Task<IReadOnlyList<DataFile>> Verify(params Uri[] mirrors)
    {
        using var downloader = new Downloader(Quick, Progress);
        return await MnistSource.VerifyAsync(TinyMnist.PublishedAt(mirrors), Folder.Path, downloader, default);
    }
}
