using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits.Data;

/// <summary>
/// Images and their labels as tensors. The images stay bytes, a quarter of the memory of numbers; batches are converted as they are
/// gathered.
/// </summary>
public sealed class DigitDataset : IDisposable
{
    /// <summary>How many classes there are: the digits 0 to 9.</summary>
    public const int Classes = 10;

    /// <summary>Takes over two tensors.</summary>
    /// <param name="images">[N, 1, rows, columns], uint8: 0 is paper, 255 is ink.</param>
    /// <param name="labels">[N], int64.</param>
    /// <exception cref="ArgumentException">The shapes or types are others.</exception>
    public DigitDataset(Tensor images, Tensor labels)
    {
        if (images.dtype != ScalarType.Byte || images.shape is not [var count, 1, _, _])
            throw new ArgumentException(
                $"Images must be uint8 of shape [N, 1, rows, columns], but are {Describe(images)}.", nameof(images));
        if (labels.dtype != ScalarType.Int64 || labels.shape is not [var labelCount] || labelCount != count)
            throw new ArgumentException($"Labels must be int64 of shape [{count}], but are {Describe(labels)}.", nameof(labels));
        Images = images.contiguous().DetachFromDisposeScope();
        Labels = labels.contiguous().DetachFromDisposeScope();
    }

    /// <summary>[N, 1, rows, columns], uint8: 0 is paper, 255 is ink.</summary>
    public Tensor Images { get; }

    /// <summary>[N], int64: the digit that each image shows.</summary>
    public Tensor Labels { get; }

    /// <summary>The number of images.</summary>
    public int Count => (int)Labels.shape[0];

    /// <summary>Rows of pixels in an image.</summary>
    public int Rows => (int)Images.shape[2];

    /// <summary>Pixels in a row.</summary>
    public int Columns => (int)Images.shape[3];

    /// <summary>How batches turn bytes into numbers.</summary>
    public Pixels Pixels { get; init; } = Pixels.Scaled;

    /// <summary>Copies images and labels into tensors.</summary>
    public static DigitDataset From(DigitImages data) => new(
        tensor(data.Pixels, [data.Count, 1, data.Rows, data.Columns]),
        tensor(Array.ConvertAll(data.Labels, label => (long)label)));

    /// <summary>The same images, turned into numbers in another way. It shares the memory of this data set.</summary>
    public DigitDataset With(Pixels pixels) => new(Images.alias(), Labels.alias()) { Pixels = pixels };

    /// <summary>The first images; all of them if there are no more.</summary>
    public DigitDataset Take(int count) => Narrow(0, Math.Min(count, Count));

    /// <summary>What <see cref="Take"/> leaves.</summary>
    public DigitDataset Skip(int count) => Narrow(Math.Min(count, Count), Math.Max(0, Count - count));

    /// <summary>A random choice of images, each at most once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public DigitDataset Sample(int count, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        using var generator = new Generator((ulong)seed);
        using var order = randperm(Count, generator: generator);
        using var chosen = order.narrow(0, 0, count);
        return Select(chosen);
    }

    /// <summary>Deals the images out at random: one part to learn from, the other to choose by, with no image in both.</summary>
    /// <param name="count">Images of the first part.</param>
    /// <param name="seed">Decides which; the same seed gives the same parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public (DigitDataset First, DigitDataset Second) Split(int count, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        using var shuffled = Sample(Count, seed);
        return (shuffled.Take(count), shuffled.Skip(count));
    }

    /// <summary>The images at the given places.</summary>
    /// <param name="indices">[M], int64.</param>
    public DigitDataset Select(Tensor indices) =>
        new(Images.index_select(0, indices), Labels.index_select(0, indices)) { Pixels = Pixels };

    /// <summary>The first image of each digit, from 0 to 9.</summary>
    /// <exception cref="InvalidOperationException">A digit has no image.</exception>
    public DigitDataset OneOfEach()
    {
        var first = Enumerable.Range(0, Classes).Select(digit => (long)LabelSpan().IndexOf((long)digit)).ToArray();
        if (Array.IndexOf(first, -1) is var missing and >= 0)
            throw new InvalidOperationException($"None of these {Count:N0} images shows a {missing}. Take more of them.");
        using var places = tensor(first);
        return Select(places);
    }

    /// <summary>The images of several data sets, one after another.</summary>
    /// <param name="parts">With images of one size; the first says how batches turn bytes into numbers.</param>
    public static DigitDataset Concat(params IReadOnlyList<DigitDataset> parts) => new(
        cat(parts.Select(part => part.Images).ToArray()), cat(parts.Select(part => part.Labels).ToArray())) { Pixels = parts[0].Pixels };

    /// <summary>The middle of each image: 28x28 with a margin of 4 becomes 20x20.</summary>
    public DigitDataset Crop(int margin) =>
        new(Images.narrow(2, margin, Rows - 2 * margin).narrow(3, margin, Columns - 2 * margin), Labels.alias()) { Pixels = Pixels };

    /// <summary>How many images there are of each digit.</summary>
    public int[] CountByDigit()
    {
        var counts = new int[Classes];
        foreach (var label in LabelSpan()) counts[label]++;
        return counts;
    }

    /// <summary>The mean and the standard deviation of all pixels, scaled to [0, 1].</summary>
    public Pixels Measure()
    {
        // Integer arithmetic, so that the sums of 47 million pixels are exact.
        long sum = 0, squares = 0;
        foreach (var pixel in Images.bytes)
        {
            sum += pixel;
            squares += pixel * pixel;
        }
        var count = (double)Images.numel();
        var mean = sum / count;
        return new Pixels(mean / 255, Math.Sqrt(squares / count - mean * mean) / 255);
    }

    /// <summary>
    /// The data set in batches; the last one may be smaller. Each batch is freed when the next one is asked for.
    /// </summary>
    /// <param name="size">Images in a batch.</param>
    /// <param name="shuffle">In random order, another one each time.</param>
    /// <param name="generator">Draws the order; the default generator when null.</param>
    public IEnumerable<Batch> Batches(int size, bool shuffle = false, Generator? generator = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Walk(size, shuffle, generator);
    }

    /// <summary>Some images as a batch.</summary>
    /// <param name="indices">Their places.</param>
    public Batch Gather(ReadOnlySpan<long> indices)
    {
        var images = empty(indices.Length, 1, Rows, Columns, float32);
        var labels = empty(indices.Length, int64);
        BatchGather.Copy(Images.bytes, indices, Rows * Columns, Pixels, MemoryMarshal.Cast<byte, float>(images.bytes));
        var all = LabelSpan();
        var chosen = MemoryMarshal.Cast<byte, long>(labels.bytes);
        for (var i = 0; i < indices.Length; i++) chosen[i] = all[(int)indices[i]];
        return new Batch(images, labels);
    }

    /// <summary>All images as one batch.</summary>
    public Batch All()
    {
        var everything = new long[Count];
        for (var i = 0; i < everything.Length; i++) everything[i] = i;
        return Gather(everything);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Count:N0} images of {Rows} x {Columns}";

    /// <summary>Frees the tensors.</summary>
    public void Dispose()
    {
        Images.Dispose();
        Labels.Dispose();
    }

    private IEnumerable<Batch> Walk(int size, bool shuffle, Generator? generator)
    {
        var order = new long[Count];
        if (shuffle)
        {
            using var permutation = randperm(Count, generator: generator);
            MemoryMarshal.Cast<byte, long>(permutation.bytes).CopyTo(order);
        }
        else
        {
            for (var i = 0; i < order.Length; i++) order[i] = i;
        }
        for (var start = 0; start < order.Length; start += size)
        {
            using var batch = Gather(order.AsSpan(start, Math.Min(size, order.Length - start)));
            yield return batch;
        }
    }

    private DigitDataset Narrow(int start, int count) =>
        new(Images.narrow(0, start, count), Labels.narrow(0, start, count)) { Pixels = Pixels };

    private ReadOnlySpan<long> LabelSpan() => MemoryMarshal.Cast<byte, long>(Labels.bytes);

    private static string Describe(Tensor tensor) => $"{tensor.dtype} of shape [{string.Join(", ", tensor.shape)}]";
}
