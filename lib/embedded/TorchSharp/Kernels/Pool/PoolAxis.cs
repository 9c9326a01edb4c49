namespace TorchSharp.Kernels.Pool;

/// <summary>The windows of all outputs along one axis.</summary>
/// <param name="Windows">One for each output, clipped to the input.</param>
/// <param name="Taps">Elements of each window, with those on the padding; 0 if the windows are not all alike.</param>
/// <param name="Stride">Elements from one window to the next.</param>
/// <param name="Before">Elements of padding in front of the input.</param>
/// <param name="Dilation">From one element of a window to the next.</param>
internal sealed record PoolAxis(PoolWindow[] Windows, int Taps = 0, int Stride = 0, int Before = 0, int Dilation = 1)
{
    public int Count => Windows.Length;

    /// <summary>
    /// How many windows there are: as many as fit, or with <paramref name="ceil"/> as begin on the input or its left padding.
    /// </summary>
    public static long CountOf(long input, long kernel, long stride, long padding, long dilation, bool ceil)
    {
        var room = input + 2 * padding - dilation * (kernel - 1) - 1;
        var count = (long)Math.Floor((double)(room + (ceil ? stride - 1 : 0)) / stride) + 1;
        return ceil && (count - 1) * stride >= input + padding ? count - 1 : count;
    }

    /// <summary>Windows of one size, at equal distances.</summary>
    public static PoolAxis Fixed(long input, long kernel, long stride, long padding, long dilation, bool ceil, bool countPadding = false)
    {
        var windows = new PoolWindow[CountOf(input, kernel, stride, padding, dilation, ceil)];
        for (var i = 0; i < windows.Length; i++)
        {
            var first = i * stride - padding;
            var end = Math.Min(first + dilation * (kernel - 1) + 1, input + padding);
            var start = first >= 0 ? first : first + (-first + dilation - 1) / dilation * dilation;
            var inside = Math.Min(end, input);
            windows[i] = new PoolWindow(start, inside, dilation, countPadding ? end - first : inside - start);
        }
        return new PoolAxis(windows, checked((int)kernel), checked((int)stride), checked((int)padding), checked((int)dilation));
    }

    /// <summary>As many windows as there are outputs, which cover the input evenly.</summary>
    public static PoolAxis Adaptive(long input, long output)
    {
        if (output > 0 && input % output == 0) return Fixed(input, input / output, input / output, 0, 1, ceil: false);
        var windows = new PoolWindow[output];
        for (var i = 0; i < windows.Length; i++)
        {
            var (start, end) = (i * input / output, ((i + 1) * input + output - 1) / output);
            windows[i] = new PoolWindow(start, end, 1, end - start);
        }
        return new PoolAxis(windows);
    }
}
