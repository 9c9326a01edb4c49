namespace TorchSharp.Kernels.Interpolate;

/// <summary>For each output index along one axis the two input indices it lies between, and the share of the second.</summary>
internal sealed record InterpolationTaps(long[] First, long[] Second, double[] Share)
{
    public long Count => First.LongLength;

    /// <summary>The nearest index. The step is in single precision, as in PyTorch, because it decides between neighbours.</summary>
    public static InterpolationTaps Nearest(long input, long output, double? scale, bool isExact)
    {
        var step = scale is > 0 ? (float)(1 / scale.Value) : (float)input / output;
        var first = new long[output];
        for (var i = 0; i < output; i++) first[i] = Math.Min((long)MathF.Floor((isExact ? i + 0.5f : i) * step), input - 1);
        return new InterpolationTaps(first, first, new double[output]);
    }

    /// <summary>On a straight line between the two neighbours.</summary>
    public static InterpolationTaps Linear(long input, long output, double? scale, bool alignCorners)
    {
        var step = alignCorners ? (output > 1 ? (input - 1.0) / (output - 1) : 0) : scale is > 0 ? 1 / scale.Value : (double)input / output;
        var (first, second, share) = (new long[output], new long[output], new double[output]);
        for (var i = 0; i < output; i++)
        {
            var place = alignCorners ? step * i : Math.Max(0, step * (i + 0.5) - 0.5);
            first[i] = Math.Min((long)place, input - 1);
            second[i] = Math.Min(first[i] + 1, input - 1);
            share[i] = Math.Clamp(place - first[i], 0, 1);
        }
        return new InterpolationTaps(first, second, share);
    }
}
