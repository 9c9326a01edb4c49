using Digits.Data;
using Digits.Showing;
using TorchSharp.Modules;

namespace Digits;

/// <summary>
/// A pad to write digits on, which shows what models make of them stroke by stroke. The models compute in the reader's browser, with
/// their weights in half precision, so it works wherever scripts run, without a kernel: in an editor, in a lecture, in a report.
/// </summary>
[TypeFormatterSource(typeof(WritingPadFormatterSource))]
public sealed class WritingPad
{
    /// <summary>Takes models as they are now; training them further does not change the pad.</summary>
    /// <param name="data">How a pixel becomes a number, and an image of each digit to begin with.</param>
    /// <param name="models">From images [N, 1, 28, 28] to scores [N, 10], with a name each.</param>
    /// <exception cref="ArgumentException">A model has a layer that the page can't compute, or the images are not 28x28.</exception>
    /// <exception cref="InvalidOperationException">The data set lacks a digit.</exception>
    public WritingPad(DigitDataset data, params IReadOnlyList<(string Name, Sequential Model)> models)
    {
        if ((data.Rows, data.Columns) != (28, 28))
            throw new ArgumentException($"What is written has 28x28 pixels, but the images are {data.Rows}x{data.Columns}.", nameof(data));
        using var examples = data.OneOfEach();
        Examples = [.. examples.Images.bytes.ToArray().Chunk(28 * 28).Select(Convert.ToBase64String)];
        Pixels = data.Pixels;
        Models = [.. models.Select(model => new PageModel(model.Name, PageModel.LayersOf(model.Model)))];
    }

    /// <summary>An image of each digit from 0 to 9: its bytes in base 64.</summary>
    internal IReadOnlyList<string> Examples { get; }

    internal Pixels Pixels { get; }

    internal IReadOnlyList<PageModel> Models { get; }

    /// <inheritdoc />
    public override string ToString() => $"A pad to write a digit on, for {string.Join(", ", Models.Select(model => model.Name))}";
}
