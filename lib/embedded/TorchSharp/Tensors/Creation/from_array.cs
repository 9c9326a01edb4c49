using TorchSharp.Tensors;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A tensor in the shape of an array, which shows the array's own memory: what is written to one is written to the other.
    /// <see cref="tensor(float[], ScalarType?, Device?, bool, string[])"/> makes a copy.
    /// </summary>
    /// <exception cref="InvalidOperationException">The array's elements have no type.</exception>
    /// <exception cref="NotSupportedException">No tensor can hold the type of the elements.</exception>
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);

    /// <summary>As <see cref="from_array(Array, Device?)"/>; a copy if the elements have to be converted.</summary>
    public static Tensor from_array(
        Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        var shown = FromArray.Show(rawArray, 0, rawArray.LongLength, FromArray.SizesOf(rawArray), device, names);
        return Creation.Finish(dtype is { } type ? shown.to_type(type, disposeAfter: true) : shown, requires_grad);
    }

    /// <summary>As <see cref="from_array(Array, Device?)"/>.</summary>
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => from_array(data, dtype, device);

    /// <summary>A vector that shows the memory of an array; a copy if the elements have to be converted.</summary>
    /// <param name="rawArray">The array.</param>
    /// <param name="dtype">The type of the vector.</param>
    /// <param name="count">How many elements; all from the offset on when negative.</param>
    /// <param name="offset">Elements to skip.</param>
    /// <param name="requires_grad">Whether operations on the result are recorded.</param>
    /// <exception cref="ArgumentException">The offset lies outside of the array.</exception>
    /// <exception cref="IndexOutOfRangeException">There are not so many elements behind the offset.</exception>
    public static Tensor frombuffer(Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false)
    {
        var length = rawArray.LongLength;
        if (offset < 0 || offset >= length)
            throw new ArgumentException($"invalid value for 'offset': {offset}, the array has {length} elements", nameof(offset));
        var taken = count < 0 ? length - offset : count;
        if (taken > length - offset)
            throw new IndexOutOfRangeException($"element count is too large: {count}, behind the offset there are {length - offset}");
        var shown = FromArray.Show(rawArray, offset, taken, [taken], null, null);
        return Creation.Finish(shown.to_type(dtype, disposeAfter: true), requires_grad);
    }
}
