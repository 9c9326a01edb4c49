namespace TorchSharp.Kernels.Conv;

/// <summary>
/// A convolution of any strides, dilation and groups in shifted planes. A padded channel is split into its phases: phase (py, px) holds
/// the elements whose row is py modulo the vertical stride and whose column is px modulo the horizontal one, in a plane of its own. In
/// these planes neighbouring outputs need neighbouring inputs, so what kernel element (y, x) needs for all output pixels is one plane,
/// shifted, as in <see cref="ConvPool.ConvPoolGeometry"/>.
/// </summary>
internal sealed class PhasedGeometry
{
    /// <summary>Numbers that may be read or written behind the last plane.</summary>
    public const int Slack = 64;

    private readonly ConvAxis _y, _x;

    public PhasedGeometry(ConvGeometry sizes)
    {
        (Sizes, _y, _x) = (sizes, sizes.Y, sizes.X);
        (Rows, Stride) = ((_y.Padded + _y.Stride - 1) / _y.Stride, (_x.Padded + _x.Stride - 1) / _x.Stride);
        Plane = Whole(Rows * Stride);
        GradientPlane = Whole((Rows + BorderY) * Stride);
        Lines = [.. Enumerable.Range(0, (int)ChannelPlanes).Select(phase => LinesOf(phase / PhasesX, phase % PhasesX))];
    }

    public ConvGeometry Sizes { get; }

    /// <summary>Rows of a phase's plane.</summary>
    public long Rows { get; }

    /// <summary>Numbers in a row of a plane.</summary>
    public long Stride { get; }

    /// <summary>Numbers from a phase's plane to the next.</summary>
    public long Plane { get; }

    /// <summary>Numbers from a plane of the output gradient to the next; it has the same rows, behind a border.</summary>
    public long GradientPlane { get; }

    /// <summary>How far the kernel reaches in its phase: the border above and left of an output gradient.</summary>
    public long BorderY => (_y.Kernel - 1) * _y.Dilation / _y.Stride;

    public long BorderX => (_x.Kernel - 1) * _x.Dilation / _x.Stride;

    /// <summary>Where the first pixel lies in an output gradient's plane.</summary>
    public long GradientOrigin => BorderY * Stride + BorderX;

    /// <summary>Phases that kernel elements meet along each axis; they are the first ones.</summary>
    public long PhasesY => Phases(_y);

    public long PhasesX => Phases(_x);

    /// <summary>
    /// For each phase where its rows begin in a channel, a stride from element to element, and where in the phase's plane.
    /// </summary>
    public (long Channel, long Plane, long Count)[][] Lines { get; }

    /// <summary>Planes of a channel.</summary>
    public long ChannelPlanes => PhasesY * PhasesX;

    /// <summary>Numbers from the first output pixel to the last, with what lies between the rows.</summary>
    public long Length => (_y.Output - 1) * Stride + _x.Output;

    /// <summary>How far what a kernel element needs lies from the first plane of its group.</summary>
    public long Shift(long channel, long ky, long kx)
    {
        var (y, x) = (ky * _y.Dilation, kx * _x.Dilation);
        var plane = (channel * PhasesY + y % _y.Stride) * PhasesX + x % _x.Stride;
        return plane * Plane + y / _y.Stride * Stride + x / _x.Stride;
    }

    /// <summary>The shifts of all kernel elements in the order of the weights.</summary>
    public int[] Shifts()
    {
        var shifts = new List<int>();
        for (long channel = 0; channel < Sizes.GroupInChannels; channel++)
        {
            for (long y = 0; y < _y.Kernel; y++)
            {
                for (long x = 0; x < _x.Kernel; x++) shifts.Add((int)Shift(channel, y, x));
            }
        }
        return [.. shifts];
    }

    /// <summary>The kernel elements, as row times width plus column, that meet a phase.</summary>
    public long[] Elements(long py, long px)
    {
        var elements = new List<long>();
        for (long y = 0; y < _y.Kernel; y++)
        {
            for (long x = 0; x < _x.Kernel; x++)
            {
                if (y * _y.Dilation % _y.Stride == py && x * _x.Dilation % _x.Stride == px) elements.Add(y * _x.Kernel + x);
            }
        }
        return [.. elements];
    }

    /// <summary>How far the output gradient lies that kernel elements carry to an input, from the first plane of its group.</summary>
    public int[] GradientShifts(ReadOnlySpan<long> elements)
    {
        var shifts = new List<int>();
        for (long output = 0; output < Sizes.GroupOutChannels; output++)
        {
            foreach (var element in elements)
            {
                var (y, x) = (element / _x.Kernel * _y.Dilation / _y.Stride, element % _x.Kernel * _x.Dilation / _x.Stride);
                shifts.Add((int)(output * GradientPlane + (BorderY - y) * Stride + BorderX - x));
            }
        }
        return [.. shifts];
    }

    private (long Channel, long Plane, long Count)[] LinesOf(long py, long px)
    {
        var lines = new List<(long, long, long)>();
        var left = First(_x, px);
        for (var y = First(_y, py); y < _y.Input; y += _y.Stride)
        {
            var place = (y + _y.Before) / _y.Stride * Stride + (left + _x.Before) / _x.Stride;
            lines.Add((y * _x.Input + left, place, Math.Max(0, (_x.Input - left + _x.Stride - 1) / _x.Stride)));
        }
        return [.. lines];
    }

    // The first element that belongs to a phase.
    private static long First(ConvAxis axis, long phase) => ((phase - axis.Before) % axis.Stride + axis.Stride) % axis.Stride;

    private static long Phases(ConvAxis axis) => axis.Dilation == 1 ? Math.Min(axis.Kernel, axis.Stride) : axis.Stride;

    // Whole cache lines.
    private static long Whole(long count) => (count + 15) / 16 * 16;
}
