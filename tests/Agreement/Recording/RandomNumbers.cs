using Digits.Data;
using static TorchSharp.torch;

namespace Agreement.Recording;

/// <summary>What a seed decides apart from weights.</summary>
internal static class RandomNumbers
{
    public static IEnumerable<Figure> All()
    {
        manual_seed(42);
        yield return new("rand", 1e-6, Numbers(rand(1000)));
        yield return new("randn", 1e-6, Numbers(randn(1000)));
        yield return new("randint", 0, Numbers(randint(10, [1000])));
        yield return new("randperm", 0, Numbers(randperm(5000)));
        yield return new("order of the images, three epochs", 0, Order());
        yield return new("order of a DataLoader, two epochs", 0, LoaderOrder());
        // The models don't train on these: in fifty steps a difference of 1e-6 in the pixels can grow to 1e-2 in the loss.
        yield return new("images turned and seen from aside", 1e-3, Augmented());
    }

    /// <summary>The numbers of a tensor, which is freed.</summary>
    public static double[] Numbers(Tensor tensor)
    {
        using var copy = tensor.detach().to(float64);
        tensor.Dispose();
        return copy.data<double>().ToArray();
    }

    private static double[] Order()
    {
        using var generator = new Generator(42);
        return [.. Enumerable.Range(0, 3).SelectMany(_ =>
            Images.Data.Train.Batches(64, shuffle: true, generator).SelectMany(batch => Numbers(batch.Labels.alias())))];
    }

    private static double[] Augmented()
    {
        using var generator = new Generator(42);
        using var batch = Images.Data.Test.Take(100).All();
        var augmentation = new Augmentation(new Rotation(10), new Perspective(0.2, probability: 0.5));
        return Numbers(augmentation.Apply(batch.Images, generator, Images.Data.Test.Pixels.Paper));
    }

    private static double[] LoaderOrder()
    {
        using var loader = utils.data.DataLoader(utils.data.TensorDataset(arange(100)), 10, shuffle: true, seed: 42);
        return [.. Enumerable.Range(0, 2).SelectMany(_ => loader.SelectMany(batch => Numbers(batch[0].alias())))];
    }
}
