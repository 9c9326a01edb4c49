using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Memory;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>Makes tensors of .NET data.</summary>
internal static class FromArray
{
    /// <summary>A tensor of a shape from elements in row-major order.</summary>
    /// <exception cref="ArgumentException">The shape does not hold that many elements.</exception>
    public static unsafe Tensor Copy<T>(
        ReadOnlySpan<T> elements, ReadOnlySpan<long> sizes, ScalarType? dtype, Device? device, bool requires_grad, string[]? names)
        where T : unmanaged
    {
        var count = Shapes.Count(sizes);
        if (count > elements.Length)
        {
            throw new ArgumentException(
                $"mismatched total size creating a tensor from an array: {count} for {Shapes.Format(sizes)} vs. {elements.Length}");
        }
        var own = ScalarTypes.Of(typeof(T));
        var tensor = Creation.New(sizes, own, null, device, false, names);
        elements[..(int)count].CopyTo(new Span<T>(tensor.Impl.Pointer<T>(), (int)count));
        return Creation.Finish(dtype is null ? tensor : tensor.to_type(dtype.Value, disposeAfter: true), requires_grad);
    }

    /// <summary>A tensor in the shape of an array of any rank.</summary>
    public static Tensor CopyShaped<T>(Array array, ScalarType? dtype, Device? device, bool requires_grad, string[]? names)
        where T : unmanaged
    {
        ref var first = ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array));
        return Copy<T>(MemoryMarshal.CreateReadOnlySpan(ref first, array.Length), SizesOf(array), dtype, device, requires_grad, names);
    }

    /// <summary>A tensor that shows elements of an array, which is pinned as long as the tensor lives.</summary>
    /// <param name="array">An array of any rank.</param>
    /// <param name="first">The element to begin with, in row-major order.</param>
    /// <param name="count">How many elements.</param>
    /// <param name="sizes">The shape of the tensor.</param>
    /// <param name="device">The device, which can only be the CPU.</param>
    /// <param name="names">Names of dimensions, which are not supported.</param>
    public static Tensor Show(Array array, long first, long count, long[] sizes, Device? device, string[]? names)
    {
        Device.Require(device);
        if (names is not null) throw Creation.NoNames();
        var type = array.GetType().GetElementType()
            ?? throw new InvalidOperationException($"{nameof(array)}.GetType().GetElementType() returned null.");
        var dtype = ScalarTypes.Of(type);
        if (count == 0) return empty(sizes, dtype);
        var storage = new TensorStorage(array, array.LongLength * ScalarTypes.SizeOf(dtype));
        return new Tensor(new TensorImpl(storage, dtype, sizes, Shapes.ContiguousStrides(sizes), first));
    }

    /// <summary>The lengths of an array's dimensions.</summary>
    public static long[] SizesOf(Array array) => [.. Enumerable.Range(0, array.Rank).Select(array.GetLongLength)];

    /// <summary>A list's elements without a copy where it is an array or a <see cref="List{T}"/>.</summary>
    public static ReadOnlySpan<T> Elements<T>(IList<T> list) => list switch
    {
        T[] array => array,
        List<T> l => CollectionsMarshal.AsSpan(l),
        _ => list.ToArray(),
    };
}
