namespace Digits.Data;

/// <summary>The images of one <c>idx3-ubyte</c> file: grey values, 0 is the paper and 255 the ink, one byte a pixel.</summary>
public sealed class IdxImages
{
    /// <summary>Takes the pixels as they are, without copying them.</summary>
    /// <param name="pixels">Grey values, shape [count, rows, columns], row by row.</param>
    /// <param name="count">Number of images.</param>
    /// <param name="rows">Height of an image in pixels.</param>
    /// <param name="columns">Width of an image in pixels.</param>
    /// <exception cref="ArgumentException">The number of pixels doesn't fit the shape.</exception>
    public IdxImages(byte[] pixels, int count, int rows, int columns)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        var needed = (Int128)count * rows * columns;
        if (pixels.Length != needed)
            throw new ArgumentException(
                $"{count:N0} images of {rows} x {columns} need {needed:N0} pixels, but pixels has {pixels.Length:N0}.", nameof(pixels));
        (Pixels, Count, Rows, Columns) = (pixels, count, rows, columns);
    }

    /// <summary>Grey values, shape [<see cref="Count"/>, <see cref="Rows"/>, <see cref="Columns"/>], row by row.</summary>
    public byte[] Pixels { get; }

    /// <summary>Number of images.</summary>
    public int Count { get; }

    /// <summary>Height of an image in pixels.</summary>
    public int Rows { get; }

    /// <summary>Width of an image in pixels.</summary>
    public int Columns { get; }
}
