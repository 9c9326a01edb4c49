using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Compares tensors element by element.</summary>
public static class Close
{
    /// <summary>
    /// Asserts equal shapes, equal types, and elements that differ by at most <paramref name="tolerance"/> relative to the larger of 1 and
    /// their size. Whole numbers, truth values, infinities and NaN have to be the same.
    /// </summary>
    public static void Assert(Tensor expected, Tensor actual, string what, double tolerance = 1e-5)
    {
        var sameShape = expected.shape.SequenceEqual(actual.shape);
        Xunit.Assert.True(sameShape, $"{what}: expected shape {Text(expected.shape)}, got {Text(actual.shape)}");
        Xunit.Assert.True(expected.dtype == actual.dtype, $"{what}: expected type {expected.dtype}, got {actual.dtype}");
        var (e, a) = (Numbers(expected), Numbers(actual));
        for (var i = 0; i < e.Length; i++)
        {
            var allowed = expected.is_floating_point() ? tolerance * Math.Max(1, Math.Abs(e[i])) : 0;
            var same = e[i].Equals(a[i]) || e[i] == a[i] || Math.Abs(e[i] - a[i]) <= allowed && double.IsFinite(e[i]);
            Xunit.Assert.True(same, $"{what}: element {i} of {Text(expected.shape)}: expected {e[i]:R}, got {a[i]:R}");
        }
    }

    /// <summary>The elements in row-major order.</summary>
    public static double[] Numbers(Tensor tensor)
    {
        using var converted = tensor.detach().to_type(ScalarType.Float64);
        return converted.data<double>().ToArray();
    }

    private static string Text(long[] shape) => $"[{string.Join(", ", shape)}]";
}
