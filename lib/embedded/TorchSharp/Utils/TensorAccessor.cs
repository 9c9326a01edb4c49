using System.Collections;
using System.Runtime.InteropServices;
using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>The elements of a tensor as .NET values. It reads and writes the tensor's own memory.</summary>
/// <typeparam name="T">The .NET type of the elements.</typeparam>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly bool _contiguous;
    private Tensor? _tensor;

    internal TensorAccessor(Tensor tensor)
    {
        _tensor = tensor;
        _contiguous = tensor.is_contiguous();
    }

    /// <summary>The number of elements; 0 once disposed.</summary>
    public long Count => _tensor?.numel() ?? 0;

    /// <summary>False: elements can be set.</summary>
    public bool IsReadOnly => false;

    /// <summary>An element by its indices, or by one index into the row-major order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element, or there are not as many indices as dimensions.</exception>
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

    /// <summary>A copy as an array of the tensor's rank; a single number becomes an array of length 1.</summary>
    public Array ToNDArray()
    {
        if (Source.Dimensions <= 1) return ToArray();
        var result = Array.CreateInstance(typeof(T), Source.shape);
        ToArray().AsSpan().CopyTo(MemoryMarshal.CreateSpan(
            ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(result)), result.Length));
        return result;
    }

    /// <summary>Copies into an array, from element <paramref name="tensorIndex"/> on, as much as there is and fits.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies into a span, from element <paramref name="tensorIndex"/> on, as much as there is and fits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        RequireStart(tensorIndex);
        var target = array[arrayIndex..];
        var count = (int)Math.Min(target.Length, Count - tensorIndex);
        if (_contiguous)
        {
            if (count > 0) MemoryMarshal.CreateReadOnlySpan(ref At(tensorIndex), count).CopyTo(target);
            return;
        }
        for (var i = 0; i < count; i++) target[i] = At(Strided(tensorIndex + i));
    }

    /// <summary>Copies from an array, to element <paramref name="tensorIndex"/> and on, as much as there is and fits.</summary>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <summary>Copies from a span, to element <paramref name="tensorIndex"/> and on, as much as there is and fits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        RequireStart(tensorIndex);
        var count = Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        for (var i = 0; i < count; i++) At(Strided(tensorIndex + i)) = array[arrayIndex + i];
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        for (long i = 0; i < Count; i++) yield return At(Strided(i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether two tensors have the same elements in the same order.</summary>
    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => left.SequenceEqual(right);

    /// <summary>Whether two tensors differ in their elements or in their order.</summary>
    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => !(left == right);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TensorAccessor<T> other && this == other;

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Lets go of the tensor, which stays as it is.</summary>
    public void Dispose() => _tensor = null;

    private Tensor Source => _tensor ?? throw new ObjectDisposedException(nameof(TensorAccessor<T>));

    private unsafe ref T At(long offset) => ref Source.Impl.Pointer<T>()[offset];

    private long OffsetOf(long[] indices)
    {
        var impl = Source.Impl;
        if (indices.Length == 1)
        {
            if (indices[0] < 0 || indices[0] >= impl.Count)
                throw new IndexOutOfRangeException($"index {indices[0]} is outside of the tensor's {impl.Count} elements.");
            return Strided(indices[0]);
        }
        if (indices.Length != impl.Sizes.Length)
            throw new IndexOutOfRangeException($"{indices.Length} indices given for a tensor of shape {Shapes.Format(impl.Sizes)}.");
        long offset = 0;
        for (var d = 0; d < indices.Length; d++)
        {
            if (indices[d] < 0 || indices[d] >= impl.Sizes[d])
                throw new IndexOutOfRangeException($"index {indices[d]} is outside of dimension {d} of shape {Shapes.Format(impl.Sizes)}.");
            offset += indices[d] * impl.Strides[d];
        }
        return offset;
    }

    private void RequireStart(long index)
    {
        if (index < 0 || (index >= Count && index > 0))
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The tensor has {Count} elements.");
    }

    private long Strided(long index)
    {
        if (_contiguous) return index;
        var impl = Source.Impl;
        long offset = 0;
        for (var d = impl.Sizes.Length - 1; d >= 0; d--)
        {
            (index, var i) = Math.DivRem(index, impl.Sizes[d]);
            offset += i * impl.Strides[d];
        }
        return offset;
    }
}
