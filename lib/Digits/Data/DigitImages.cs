namespace Digits.Data;

/// <summary>Labelled images: for each image its grey values and which of ten classes it shows.</summary>
public sealed class DigitImages
{
    /// <summary>Takes the arrays as they are, without copying them.</summary>
    /// <param name="pixels">Grey values, 0 is the paper and 255 the ink, shape [count, rows, columns], row by row.</param>
    /// <param name="labels">The class of each image, 0 to 9, shape [count].</param>
    /// <param name="rows">Height of an image in pixels.</param>
    /// <param name="columns">Width of an image in pixels.</param>
    /// <exception cref="ArgumentException">Pixels and labels don't fit together, or a label is above 9.</exception>
    public DigitImages(byte[] pixels, byte[] labels, int rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var images = new IdxImages(pixels, labels.Length, rows, columns);
        if (FirstWrong(labels) is int i and >= 0)
            throw new ArgumentException($"labels[{i}] is {labels[i]}, but a label is one of 0 to 9.", nameof(labels));
        (Pixels, Labels, Count, Rows, Columns) = (pixels, labels, images.Count, rows, columns);
    }

    /// <summary>Grey values, 0 is paper and 255 ink, shape [<see cref="Count"/>, <see cref="Rows"/>, <see cref="Columns"/>].</summary>
    public byte[] Pixels { get; }

    /// <summary>The class of each image, 0 to 9, shape [<see cref="Count"/>].</summary>
    public byte[] Labels { get; }

    /// <summary>Number of images.</summary>
    public int Count { get; }

    /// <summary>Height of an image in pixels.</summary>
    public int Rows { get; }

    /// <summary>Width of an image in pixels.</summary>
    public int Columns { get; }

    /// <summary>Reads a pair of IDX files, plain or packed with gzip.</summary>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or the two don't belong together.</exception>
    public static DigitImages Read(string imagesPath, string labelsPath) =>
        From(IdxReader.Read(imagesPath, 3), IdxReader.Read(labelsPath, 1));

    internal static DigitImages From(IdxFile images, IdxFile labels)
    {
        var (count, rows, columns) = (images.Dimensions[0], images.Dimensions[1], images.Dimensions[2]);
        if (count != labels.Payload.Length)
            throw new InvalidDataException(
                $"'{images.Path}' has {count:N0} images, but '{labels.Path}' has {labels.Payload.Length:N0} labels: " +
                "they don't belong together. Take both from the same data set.");
        if (FirstWrong(labels.Payload) is int i and >= 0)
            throw new InvalidDataException(
                $"'{labels.Path}' has the label {labels.Payload[i]} for image {i}, but a label is one of 0 to 9. Check that it is " +
                "the file you meant.");
        return new DigitImages(images.Payload, labels.Payload, rows, columns);
    }

    /// <summary>One line for a person, such as <c>60,000 images of 28 x 28</c>.</summary>
    public override string ToString() => $"{Count:N0} images of {Rows} x {Columns}";

    private static int FirstWrong(byte[] labels) => labels.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)9);
}
