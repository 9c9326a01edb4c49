using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The numbers 0 to n - 1 in random order, as PyTorch shuffles them.</summary>
    /// <param name="n">How many.</param>
    /// <param name="dtype">The type; int64 when null.</param>
    /// <param name="device">The device.</param>
    /// <param name="requires_grad">Has no effect, as in the real package.</param>
    /// <param name="generator">The source of random numbers.</param>
    public static Tensor randperm(
        long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null)
    {
        var result = Creation.New([n], ScalarType.Int64, null, device, false);
        var values = result.Impl.Span<long>();
        for (var i = 0; i < values.Length; i++) values[i] = i;
        var engine = (generator ?? Generator.Default).Engine;
        for (var i = 0; i < values.Length - 1; i++)
        {
            var j = i + (int)(engine.Next32() % (uint)(values.Length - i));
            (values[i], values[j]) = (values[j], values[i]);
        }
        return result.to_type(dtype ?? ScalarType.Int64, disposeAfter: true);
    }
}
