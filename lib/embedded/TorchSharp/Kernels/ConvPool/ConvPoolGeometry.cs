using TorchSharp.Kernels.Conv;

namespace TorchSharp.Kernels.ConvPool;

/// <summary>
/// The sizes of a convolution with stride 1, whose result is rectified and pooled in windows of 2 x 2 unless <c>IsPooled</c> is false.
/// </summary>
/// <remarks>
/// Images are copied into planes with a border, row behind row. Seen as one long row of numbers, what kernel element (y, x) needs for all
/// output pixels is then the plane itself, shifted by <c>y · Stride + x</c>: the convolution becomes a matrix product without a column
/// matrix. The price is that outputs are also computed for the border's columns; nobody reads those.
/// </remarks>
internal sealed record ConvPoolGeometry(
    long Channels, long Height, long Width, long Outputs, long KernelY, long KernelX, long Padding, bool IsPooled = true)
{
    /// <summary>Numbers that may be read or written behind a plane.</summary>
    public const int Slack = 64;

    /// <summary>Rows of a plane.</summary>
    public long Rows { get; } = Height + 2 * Padding;

    /// <summary>Numbers in a row of a plane.</summary>
    public long Stride { get; } = Width + 2 * Padding;

    /// <summary>Numbers from a plane to the next: a multiple of a cache line's.</summary>
    public long Plane { get; } = ((Height + 2 * Padding) * (Width + 2 * Padding) + 15) / 16 * 16;

    public long ConvHeight { get; } = Height + 2 * Padding - KernelY + 1;

    public long ConvWidth { get; } = Width + 2 * Padding - KernelX + 1;

    public long PoolHeight { get; } = (Height + 2 * Padding - KernelY + 1) / 2;

    public long PoolWidth { get; } = (Width + 2 * Padding - KernelX + 1) / 2;

    /// <summary>Inputs of an output: the inner dimension of the product.</summary>
    public long Patch { get; } = Channels * KernelY * KernelX;

    /// <summary>Numbers from the first output pixel to the last, with the border's columns between the rows.</summary>
    public long ConvLength => (ConvHeight - 1) * Stride + ConvWidth;

    /// <summary>Border above and left of an output gradient's plane, so that its shifts give the input's gradient.</summary>
    public long BorderY { get; } = KernelY - 1 - Padding;

    public long BorderX { get; } = KernelX - 1 - Padding;

    /// <summary>Where the first output pixel lies in an output gradient's plane.</summary>
    public long GradientOrigin => BorderY * Stride + BorderX;

    /// <summary>Numbers to leave in front of an output gradient's planes, so that their first pixel begins a cache line.</summary>
    public long GradientLead => (16 - GradientOrigin % 16) % 16;

    public long InputSize { get; } = Channels * Height * Width;

    /// <summary>Elements of an image's output before pooling.</summary>
    public long ConvSize { get; } = Outputs * (Height + 2 * Padding - KernelY + 1) * (Width + 2 * Padding - KernelX + 1);

    public long PooledSize { get; } =
        Outputs * ((Height + 2 * Padding - KernelY + 1) / 2) * ((Width + 2 * Padding - KernelX + 1) / 2);

    /// <summary>Multiply-adds of an image.</summary>
    public long Cost => Outputs * ConvHeight * ConvWidth * Patch;

    /// <summary>Output channels, which are computed eight together, with those that nobody reads.</summary>
    public long TiledOutputs => Tiled(Outputs);

    /// <summary>Input channels, whose gradients are computed eight together, with those that nobody reads.</summary>
    public long TiledChannels => Tiled(Channels);

    /// <summary>Whether the fused kernels can do it: for pooling, eight output channels are computed together.</summary>
    public bool IsSupported =>
        BorderY >= 0 && BorderX >= 0 && (!IsPooled || (Outputs % 8 == 0 && PoolHeight > 0 && PoolWidth > 0));

    /// <summary>The same convolution without pooling; null where the kernels can't do it.</summary>
    public static ConvPoolGeometry? Of(ConvGeometry g)
    {
        if (g is not { Groups: 1, IsPointwise: false, Y: { Stride: 1, Dilation: 1 } y, X: { Stride: 1, Dilation: 1 } x }) return null;
        if (y.Before != x.Before || y.After != y.Before || x.After != x.Before) return null;
        var plain = new ConvPoolGeometry(g.InChannels, y.Input, x.Input, g.OutChannels, y.Kernel, x.Kernel, y.Before, IsPooled: false);
        return plain.IsSupported ? plain : null;
    }

    /// <summary>The shift of each kernel element in the input's planes, in the order of the weights.</summary>
    public int[] InputShifts() => Shifts(Channels);

    /// <summary>The shift of each kernel element in the output gradient's planes, from the last kernel element to the first.</summary>
    public int[] GradientShifts() => Shifts(Outputs);

    private static long Tiled(long channels) => (channels + 7) / 8 * 8;

    private int[] Shifts(long planes)
    {
        var shifts = new List<int>();
        for (long plane = 0; plane < planes; plane++)
        {
            for (long y = 0; y < KernelY; y++)
            {
                for (long x = 0; x < KernelX; x++) shifts.Add((int)(plane * Plane + y * Stride + x));
            }
        }
        return [.. shifts];
    }
}
