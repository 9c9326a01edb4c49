using Digits.Data;

namespace Digits.Tests.Data;

public sealed class MnistSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_chosen_folder_serves_plain_and_packed_files_mixed()
    {
        foreach (var name in TinyMnist.Names.Take(2))
            _folder.Write(name, TinyMnist.Plain(name));
        foreach (var name in TinyMnist.Names.Skip(2))
            _folder.Write(name + ".gz", TinyMnist.Packed(name + ".gz"));

        var digits = MnistSource.ReadChosen(TinyMnist.PublishedAt(), _folder.Path);

        Assert.Equal($"MNIST: 300 training and 100 test images from '{_folder.Path}' (checksums verified)", digits.ToString());
        Assert.True(digits.IsPublished);
    }

    [Fact]
    public void A_chosen_folder_may_hold_the_files_in_a_folder_of_the_data_sets_name()
    {
        Directory.CreateDirectory(_folder.File("kmnist"));
        foreach (var name in TinyMnist.Names)
            _folder.Write(Path.Combine("kmnist", name + ".gz"), TinyMnist.Packed(name + ".gz"));

        Assert.True(MnistSource.ReadChosen(TinyMnist.PublishedPackedAt(), _folder.Path).IsPublished);
    }

    [Fact]
    public void Files_that_are_missing_in_a_chosen_folder_are_named()
    {
        WriteAll();
        File.Delete(_folder.File("train-labels-idx1-ubyte"));

        var error = Assert.Throws<FileNotFoundException>(() => MnistSource.ReadChosen(TinyMnist.PublishedAt(), _folder.Path));

        Assert.Contains("MNIST is not complete there: train-labels-idx1-ubyte (plain or .gz)", error.Message);
        Assert.Contains("clear DIGITS_DATA", error.Message);
    }

    [Fact]
    public void Files_of_other_content_are_used_but_said_not_to_be_the_published_ones()
    {
        WriteAll();
        var labels = TinyMnist.Plain("t10k-labels-idx1-ubyte").ToArray();
        labels[8] = 9;
        _folder.Write("t10k-labels-idx1-ubyte", labels);

        var digits = MnistSource.ReadChosen(TinyMnist.PublishedAt(), _folder.Path);

        Assert.False(digits.IsPublished);
        Assert.Contains("not verified: ", digits.Origin);
        Assert.Contains("t10k-labels-idx1-ubyte' has the SHA-256", digits.Origin);
    }

    [Fact]
    public void Files_of_other_counts_are_used_but_said_not_to_be_the_published_ones()
    {
        WriteAll();
        _folder.Write("t10k-images-idx3-ubyte", IdxBytes.Images(2, 28, 28, 2 * 784));
        _folder.Write("t10k-labels-idx1-ubyte", IdxBytes.Labels(2, 1, 2));

        var digits = MnistSource.ReadChosen(TinyMnist.PublishedAt(), _folder.Path);

        Assert.Equal(2, digits.Test.Count);
        Assert.Contains("holds 2 x 28 x 28, the published file 100 x 28 x 28", digits.Origin);
    }

    [Fact]
    public void Unpacked_files_whose_packed_form_alone_has_a_published_checksum_are_said_to_be_unchecked()
    {
        Directory.CreateDirectory(_folder.File("kmnist"));
        foreach (var name in TinyMnist.Names)
            _folder.Write(Path.Combine("kmnist", name), TinyMnist.Plain(name));

        Assert.Contains("can't be checked", MnistSource.ReadChosen(TinyMnist.PublishedPackedAt(), _folder.Path).Origin);
    }

    [Fact]
    public void A_damaged_file_is_named_with_what_to_do()
    {
        WriteAll();
        var path = _folder.Write("t10k-images-idx3-ubyte", TinyMnist.Plain("t10k-images-idx3-ubyte")[..1000]);

        var error = Assert.Throws<InvalidDataException>(() => MnistSource.ReadChosen(TinyMnist.PublishedAt(), _folder.Path));

        Assert.StartsWith($"'{path}' is damaged", error.Message);
        Assert.EndsWith("Delete it and download it again.", error.Message);
    }

    [Fact]
    public async Task Without_files_and_with_downloads_forbidden_the_missing_files_are_named()
    {
        var error = await Assert.ThrowsAsync<DataNotFoundException>(
            () => MnistSource.LoadAsync(TinyMnist.PublishedAt(), _folder.Path, downloader: null, default));

        Assert.Contains("train-images-idx3-ubyte, train-labels-idx1-ubyte", error.Message);
    }

    [Fact]
    public void An_unknown_data_set_is_answered_with_the_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => MnistSource.Load("minst"));

        Assert.Contains("'minst'. Choose one of mnist, fashion-mnist, kmnist.", error.Message);
    }

    [Fact]
    public void Every_published_file_has_a_checksum_and_mirrors_with_https()
    {
        foreach (var set in MnistSource.DataSets.Select(PublishedDataSet.Named))
        {
            Assert.All(set.Files, file => Assert.Matches("^[0-9a-f]{64}$", file.Sha256));
            Assert.Equal(4, set.Files.Select(file => file.Sha256).Distinct().Count());
            Assert.NotEmpty(set.Mirrors);
            Assert.All(set.Mirrors, mirror => Assert.Matches("^https://.+/$", mirror.ToString()));
        }
    }

    [RealMnistFact]
    public void The_real_mnist_has_the_published_checksums_and_counts()
    {
        var digits = MnistSource.Load();

        Assert.True(digits.IsPublished, digits.Origin);
        Assert.Equal((60_000, 10_000, 28, 28), (digits.Train.Count, digits.Test.Count, digits.Train.Rows, digits.Train.Columns));
        Assert.Equal([5, 0, 4, 1, 9, 2, 1, 3, 1, 4], digits.Train.Labels[..10]);
        Assert.Equal(0.1307, digits.Train.Pixels.Average(pixel => pixel / 255.0), 4);
    }

    private void WriteAll()
    {
        foreach (var name in TinyMnist.Names)
            _folder.Write(name, TinyMnist.Plain(name));
    }
}
