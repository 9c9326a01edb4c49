using System.Collections;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>The elements of a tensor as .NET values. It reads and writes the tensor's own memory.</summary>
/// <typeparam name="T">The .NET type of the elements.</typeparam>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly Tensor _tensor;
    private readonly bool _contiguous;

    internal TensorAccessor(Tensor tensor)
    {
        _tensor = tensor;
        _contiguous = tensor.is_contiguous();
    }

    /// <summary>The number of elements.</summary>
    public long Count => _tensor.numel();

    /// <summary>False: elements can be set.</summary>
    public bool IsReadOnly => false;

    /// <summary>An element by its indices, or by one index into the row-major order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[params long[] indices]
    {
        get => At(OffsetOf(indices));
        set => At(OffsetOf(indices)) = value;
    }

    /// <summary>A copy in row-major order.</summary>
    public T[] ToArray()
    {
        var array = new T[Count];
        CopyTo(array.AsSpan());
        return array;
    }

    /// <summary>A copy as an array of the tensor's rank.</summary>
    public Array ToNDArray()
    {
        var result = Array.CreateInstance(typeof(T), _tensor.shape);
        ToArray().AsSpan().CopyTo(MemoryMarshal.CreateSpan(
            ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(result)), result.Length));
        return result;
    }

    /// <summary>Copies into an array, from element <paramref name="tensorIndex"/> on.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies into a span, from element <paramref name="tensorIndex"/> on, as much as there is and fits.</summary>
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var target = array[arrayIndex..];
        var count = (int)Math.Min(target.Length, Count - tensorIndex);
        if (_contiguous)
        {
            if (count > 0) MemoryMarshal.CreateReadOnlySpan(ref At(tensorIndex), count).CopyTo(target);
            return;
        }
        for (var i = 0; i < count; i++) target[i] = At(Strided(tensorIndex + i));
    }

    /// <summary>Copies from an array, to element <paramref name="tensorIndex"/> and on.</summary>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <summary>Copies from a span, to element <paramref name="tensorIndex"/> and on.</summary>
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var count = Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        for (var i = 0; i < count; i++) At(Strided(tensorIndex + i)) = array[arrayIndex + i];
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        for (long i = 0; i < Count; i++) yield return At(Strided(i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Nothing is held that needs freeing: the memory is the tensor's.</summary>
    public void Dispose()
    {
    }

    private unsafe ref T At(long offset) => ref _tensor.Impl.Pointer<T>()[offset];

    private long OffsetOf(long[] indices)
    {
        var impl = _tensor.Impl;
        if (indices.Length == 1)
        {
            if (indices[0] < 0 || indices[0] >= impl.Count)
                throw new IndexOutOfRangeException($"index {indices[0]} is outside of the tensor's {impl.Count} elements.");
            return Strided(indices[0]);
        }
        if (indices.Length != impl.Sizes.Length)
            throw new ArgumentException($"{indices.Length} indices given for a tensor of shape {Shapes.Format(impl.Sizes)}.");
        long offset = 0;
        for (var d = 0; d < indices.Length; d++)
        {
            if (indices[d] < 0 || indices[d] >= impl.Sizes[d])
                throw new IndexOutOfRangeException($"index {indices[d]} is outside of dimension {d} of shape {Shapes.Format(impl.Sizes)}.");
            offset += indices[d] * impl.Strides[d];
        }
        return offset;
    }

    private long Strided(long index)
    {
        if (_contiguous) return index;
        var impl = _tensor.Impl;
        long offset = 0;
        for (var d = impl.Sizes.Length - 1; d >= 0; d--)
        {
            (index, var i) = Math.DivRem(index, impl.Sizes[d]);
            offset += i * impl.Strides[d];
        }
        return offset;
    }
}
