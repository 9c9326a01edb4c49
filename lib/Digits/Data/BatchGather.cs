namespace Digits.Data;

/// <summary>Collects images from all over a data set and turns bytes into numbers on the way.</summary>
internal static class BatchGather
{
    public static void Copy(
        ReadOnlySpan<byte> images, ReadOnlySpan<long> indices, int pixels, ReadOnlySpan<float> table, Span<float> target,
        ReadOnlySpan<long> labels, Span<long> targetLabels)
    {
        for (var i = 0; i < indices.Length; i++)
        {
            var image = images.Slice((int)indices[i] * pixels, pixels);
            var row = target.Slice(i * pixels, pixels);
            for (var p = 0; p < image.Length; p++) row[p] = table[image[p]];
            targetLabels[i] = labels[(int)indices[i]];
        }
    }
}
