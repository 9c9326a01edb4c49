namespace TorchSharp.Kernels.Pool;

/// <summary>The input elements along one axis that go into one output element.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">The one behind the last.</param>
/// <param name="Step">From one to the next.</param>
/// <param name="Extent">How many an average divides by: also those on the padding, if they count.</param>
internal readonly record struct PoolWindow(long Start, long End, long Step, long Extent);

/// <summary>The windows of all outputs along one axis.</summary>
internal static class PoolWindows
{
    /// <summary>
    /// How many windows there are: as many as fit, or with <paramref name="ceil"/> as begin on the input or its left padding.
    /// </summary>
    public static long Count(long input, long kernel, long stride, long padding, long dilation, bool ceil)
    {
        var room = input + 2 * padding - dilation * (kernel - 1) - 1;
        var count = (long)Math.Floor((double)(room + (ceil ? stride - 1 : 0)) / stride) + 1;
        return ceil && (count - 1) * stride >= input + padding ? count - 1 : count;
    }

    /// <summary>Windows of one size, at equal distances.</summary>
    public static PoolWindow[] Fixed(
        long input, long kernel, long stride, long padding, long dilation, bool ceil, bool countPadding = false)
    {
        var windows = new PoolWindow[Count(input, kernel, stride, padding, dilation, ceil)];
        for (var i = 0; i < windows.Length; i++)
        {
            var first = i * stride - padding;
            var end = Math.Min(first + dilation * (kernel - 1) + 1, input + padding);
            var start = first >= 0 ? first : first + (-first + dilation - 1) / dilation * dilation;
            var inside = Math.Min(end, input);
            windows[i] = new PoolWindow(start, inside, dilation, countPadding ? end - first : inside - start);
        }
        return windows;
    }

    /// <summary>As many windows as there are outputs, which cover the input evenly.</summary>
    public static PoolWindow[] Adaptive(long input, long output)
    {
        var windows = new PoolWindow[output];
        for (var i = 0; i < windows.Length; i++)
        {
            var (start, end) = (i * input / output, ((i + 1) * input + output - 1) / output);
            windows[i] = new PoolWindow(start, end, 1, end - start);
        }
        return windows;
    }
}
