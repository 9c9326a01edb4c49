using TorchSharp.Tensors;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    /// <summary>The shape in 32-bit integers.</summary>
    public static ReadOnlySpan<int> IntShape(this Tensor tensor) => Array.ConvertAll(tensor.shape, size => (int)size);

    /// <summary>Bytes an element of a type takes.</summary>
    public static int ElementSize(this ScalarType type) => ScalarTypes.SizeOf(type);

    /// <summary>The number of elements of a shape.</summary>
    public static long TotalSize(this IEnumerable<long> shape) => Shapes.Count(shape.ToArray());

    /// <summary>A tensor of the given shape with a copy of the elements in row-major order.</summary>
    /// <exception cref="NotImplementedException">No tensor can hold <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentException">The shape does not hold that many elements.</exception>
    public static Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false) =>
        rawArray switch
        {
            byte[] bytes => tensor(bytes, dimensions, requires_grad: requires_grad),
            int[] ints => tensor(ints, dimensions, requires_grad: requires_grad),
            long[] longs => tensor(longs, dimensions, requires_grad: requires_grad),
            double[] doubles => tensor(doubles, dimensions, requires_grad: requires_grad),
            float[] floats => tensor(floats, dimensions, requires_grad: requires_grad),
            bool[] bools => tensor(bools, dimensions, requires_grad: requires_grad),
            _ => throw new NotImplementedException($"Creating tensor of type {typeof(T)} is not supported."),
        };

    /// <summary>A tensor without dimensions that holds the number.</summary>
    /// <exception cref="ArgumentException">A gradient is asked for, but the number is whole.</exception>
    /// <exception cref="NotImplementedException">No tensor can hold <typeparamref name="T"/>.</exception>
    public static Tensor ToTensor<T>(this T scalar, Device? device = null, bool requires_grad = false) where T : struct
    {
        if (requires_grad && scalar is not (float or double))
            throw new ArgumentException("Only floating point types support gradients.", nameof(requires_grad));
        return scalar switch
        {
            byte value => tensor(value, device, requires_grad),
            int value => tensor(value, device, requires_grad),
            long value => tensor(value, null, device, requires_grad),
            float value => tensor(value, device, requires_grad),
            double value => tensor(value, null, device, requires_grad),
            _ => throw new NotImplementedException($"Creating tensor of type {typeof(T)} is not supported."),
        };
    }

    /// <summary>The value of a tensor that has exactly one element.</summary>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">There are more elements or none.</exception>
    public static float ToSingle(this Tensor value) => value.ToScalar().ToSingle();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static double ToDouble(this Tensor value) => value.ToScalar().ToDouble();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static sbyte ToSByte(this Tensor value) => value.ToScalar().ToSByte();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static byte ToByte(this Tensor value) => value.ToScalar().ToByte();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static short ToInt16(this Tensor value) => value.ToScalar().ToInt16();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static int ToInt32(this Tensor value) => value.ToScalar().ToInt32();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static long ToInt64(this Tensor value) => value.ToScalar().ToInt64();

    /// <inheritdoc cref="ToSingle(Tensor)" />
    public static bool ToBoolean(this Tensor value) => value.ToScalar().ToBoolean();
}
