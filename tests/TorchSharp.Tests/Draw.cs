using TorchSharp.Memory;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Draws shapes, and float64 tensors of any memory layout, from a seed; what FsCheck shrinks is the largest size.</summary>
public sealed class Draw(int largest, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A size from <paramref name="least"/> up.</summary>
    public long Size(int least = 1) => _random.Next(least, Math.Max(least, largest) + 1);

    /// <summary>A whole number from <paramref name="low"/> up to, but not, <paramref name="high"/>.</summary>
    public int Integer(int low, int high) => _random.Next(low, high);

    /// <summary>One of several.</summary>
    public T OneOf<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>A shape of some dimensions.</summary>
    public long[] Shape(int leastDims = 0, int mostDims = 3)
    {
        var shape = new long[_random.Next(leastDims, mostDims + 1)];
        for (var d = 0; d < shape.Length; d++) shape[d] = Size();
        return shape;
    }

    /// <summary>A shape that broadcasts to a given one: leading dimensions are left out, others are 1.</summary>
    public long[] BroadcastingTo(long[] shape)
    {
        long[] result = shape[_random.Next(shape.Length + 1)..];
        for (var d = 0; d < result.Length; d++) result[d] = _random.Next(3) == 0 ? 1 : result[d];
        return result;
    }

    /// <summary>
    /// Uniform numbers between <paramref name="low"/> and <paramref name="high"/>; dense, permuted or with gaps between them.
    /// </summary>
    public Tensor Tensor(long[] shape, double low = -2, double high = 2)
    {
        var result = new Tensor(Layout(shape));
        foreach (var offset in Offsets(result)) Element(result, offset) = low + (high - low) * _random.NextDouble();
        return result;
    }

    /// <summary>Where the elements lie in the storage, in row-major order.</summary>
    public static IEnumerable<long> Offsets(Tensor tensor)
    {
        var (shape, strides) = (tensor.shape, tensor.stride());
        for (long i = 0; i < tensor.numel(); i++)
        {
            var (offset, rest) = (tensor.storage_offset(), i);
            for (var d = shape.Length - 1; d >= 0; d--)
            {
                offset += rest % shape[d] * strides[d];
                rest /= shape[d];
            }
            yield return offset;
        }
    }

    /// <summary>The element at an offset, to read or to write behind autograd's back.</summary>
    public static unsafe ref double Element(Tensor tensor, long offset) => ref ((double*)tensor.Impl.Storage.Data)[offset];

    private TensorImpl Layout(long[] shape)
    {
        var order = Enumerable.Range(0, shape.Length).ToArray();
        if (_random.Next(2) == 0) _random.Shuffle(order);
        var strides = new long[shape.Length];
        long gap = _random.Next(3) == 0 ? 2 : 1, stride = gap;
        foreach (var d in order.Reverse())
        {
            strides[d] = stride;
            stride *= Math.Max(1, shape[d]) + gap - 1;
        }
        long offset = _random.Next(3);
        return new TensorImpl(new TensorStorage((offset + stride + 1) * sizeof(double)), ScalarType.Float64, shape, strides, offset);
    }
}
