namespace Digits.Data;

/// <summary>A data set in MNIST's four files, and where it is published.</summary>
/// <param name="Name">The name to ask for it, such as <c>fashion-mnist</c>; also its folder below <c>data/</c>.</param>
/// <param name="Title">The name for people.</param>
/// <param name="Files">Train images, train labels, test images, test labels.</param>
/// <param name="Mirrors">Folders on the web that hold the files packed with gzip, the best first, each ending with a slash.</param>
internal sealed record PublishedDataSet(string Name, string Title, PublishedFile[] Files, Uri[] Mirrors)
{
    /// <summary>The environment variable that names a mirror to use instead of the public ones, as in a closed network.</summary>
    public const string MirrorVariable = "DIGITS_MIRROR";

    // The checksums of Fashion-MNIST and KMNIST are those that independent projects agree on; the label files of Fashion-MNIST were
    // recomputed from the authors' repository. KMNIST's are known for the packed files only.
    private static readonly PublishedDataSet[] _all =
    [
        new("mnist", "MNIST",
            Four("ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
                "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
                "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
                "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"),
            [
                new("https://ossci-datasets.s3.amazonaws.com/mnist/"),
                new("https://storage.googleapis.com/cvdf-datasets/mnist/"),
                new("https://raw.githubusercontent.com/fgnt/mnist/master/"),
                new("https://azureopendatastorage.blob.core.windows.net/mnist/"),
            ]),
        new("fashion-mnist", "Fashion-MNIST",
            Four("c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
                "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
                "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
                "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"),
            [
                new("https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/"),
                new("https://storage.googleapis.com/tensorflow/tf-keras-datasets/"),
            ]),
        new("kmnist", "Kuzushiji-MNIST",
            Four("51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
                "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
                "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
                "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c", ofPacked: true),
            [new("https://codh.rois.ac.jp/kmnist/dataset/kmnist/")]),
    ];

    public static IEnumerable<string> Names => _all.Select(set => set.Name);

    /// <exception cref="ArgumentException">There is no data set of that name.</exception>
    public static PublishedDataSet Named(string name) =>
        _all.FirstOrDefault(set => set.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no data set '{name}'. Choose one of {string.Join(", ", Names)}.", nameof(name));

    /// <summary>Where the files belong below a data folder; a download goes to the first. MNIST needs no folder of its own.</summary>
    public string[] FoldersIn(string dataFolder) =>
        Name == "mnist" ? [dataFolder, Path.Combine(dataFolder, Name)] : [Path.Combine(dataFolder, Name)];

    /// <summary>The same data set from a mirror of one's own, where it lies in a folder of its name.</summary>
    /// <param name="address">The mirror's address; null leaves the public ones.</param>
    /// <exception cref="ArgumentException">It is no address of HTTPS.</exception>
    public PublishedDataSet From(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return this;
        return Uri.TryCreate($"{address.TrimEnd('/')}/{Name}/", UriKind.Absolute, out var mirror) && mirror.Scheme == Uri.UriSchemeHttps
            ? this with { Mirrors = [mirror] }
            : throw new ArgumentException(
                $"{MirrorVariable} is '{address}', which is no address of HTTPS. Give such as https://example.org/data, or clear it.");
    }

    private static PublishedFile[] Four(
        string trainImages, string trainLabels, string testImages, string testLabels, bool ofPacked = false) =>
    [
        new("train-images-idx3-ubyte", [60_000, 28, 28], trainImages, ofPacked),
        new("train-labels-idx1-ubyte", [60_000], trainLabels, ofPacked),
        new("t10k-images-idx3-ubyte", [10_000, 28, 28], testImages, ofPacked),
        new("t10k-labels-idx1-ubyte", [10_000], testLabels, ofPacked),
    ];
}
