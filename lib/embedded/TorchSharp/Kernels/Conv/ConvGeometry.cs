namespace TorchSharp.Kernels.Conv;

/// <summary>The sizes of a two-dimensional convolution of images [channels, height, width].</summary>
internal sealed record ConvGeometry
{
    public required long Groups { get; init; }

    public required long InChannels { get; init; }

    public required long OutChannels { get; init; }

    public required ConvAxis Y { get; init; }

    public required ConvAxis X { get; init; }

    /// <summary>Elements of an input image.</summary>
    public long InputSize => InChannels * Y.Input * X.Input;

    /// <summary>Elements of an output image.</summary>
    public long OutputSize => OutChannels * Pixels;

    /// <summary>Elements of one channel of an output image.</summary>
    public long Pixels => Y.Output * X.Output;

    /// <summary>Input channels that an output channel sees.</summary>
    public long GroupInChannels => InChannels / Groups;

    public long GroupOutChannels => OutChannels / Groups;

    /// <summary>Input elements that an output element is computed from: rows of the column matrix.</summary>
    public long Patch => GroupInChannels * Y.Kernel * X.Kernel;

    /// <summary>Whether the column matrix of a group is the group's part of the image itself.</summary>
    public bool IsPointwise => Y.IsPointwise && X.IsPointwise;

    /// <summary>Multiply-adds for one image.</summary>
    public long Cost => OutputSize * Patch;
}

/// <summary>The sizes of a convolution along one axis.</summary>
/// <param name="Input">Elements of the input.</param>
/// <param name="Kernel">Elements of the kernel.</param>
/// <param name="Stride">Input elements from one output element to the next.</param>
/// <param name="Before">Zeros that the input is padded with in front.</param>
/// <param name="After">Zeros that it is padded with behind.</param>
/// <param name="Dilation">Input elements from one kernel element to the next.</param>
internal readonly record struct ConvAxis(long Input, long Kernel, long Stride, long Before, long After, long Dilation)
{
    public long Padded => Input + Before + After;

    public long Output => (Padded - Dilation * (Kernel - 1) - 1) / Stride + 1;

    public bool IsPointwise => this is { Kernel: 1, Stride: 1, Before: 0, After: 0 };

    /// <summary>The outputs whose kernel element <paramref name="k"/> lies on the input, and not on the padding.</summary>
    public (long From, long To) Inside(long k)
    {
        var shift = k * Dilation - Before;
        var from = shift >= 0 ? 0 : (-shift + Stride - 1) / Stride;
        var last = Input - 1 - shift;
        var to = last < 0 ? 0 : Math.Min(Output, last / Stride + 1);
        return (Math.Min(from, to), to);
    }
}
