using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tensors;

/// <summary>Copies .NET data into new tensors.</summary>
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
        var sizes = new long[array.Rank];
        for (var d = 0; d < sizes.Length; d++) sizes[d] = array.GetLongLength(d);
        ref var first = ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array));
        return Copy<T>(MemoryMarshal.CreateReadOnlySpan(ref first, array.Length), sizes, dtype, device, requires_grad, names);
    }

    /// <summary>A list's elements without a copy where it is an array or a <see cref="List{T}"/>.</summary>
    public static ReadOnlySpan<T> Elements<T>(IList<T> list) => list switch
    {
        T[] array => array,
        List<T> l => CollectionsMarshal.AsSpan(l),
        _ => list.ToArray(),
    };
}
